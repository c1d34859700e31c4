package se.kompis.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares with a file under {@code src/test/resources/teams}. With {@code -Dgolden.write=true} it
 * writes the file instead, for a person to look at before it is committed.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "teams");

    private Golden() {}

    static void assertMatches(String name, Object rendered) throws IOException {
        String json =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(rendered)
                        + "\n";
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }
}
