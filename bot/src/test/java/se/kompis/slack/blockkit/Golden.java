package se.kompis.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file under {@code src/test/resources/slack}. With {@code -Dgolden.write=true} it
 * writes the file instead, for a person to look at before it is committed.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "slack");

    private Golden() {}

    static void assertMatches(String name, Object rendered) throws IOException {
        String json =
                new GsonBuilder()
                                .setPrettyPrinting()
                                .disableHtmlEscaping()
                                .create()
                                .toJson(
                                        JsonParser.parseString(
                                                GsonFactory.createSnakeCase().toJson(rendered)))
                        + "\n";
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }
}
