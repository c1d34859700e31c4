package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Reads bytes as if they had been uploaded under a name. */
abstract class Reading {
    @TempDir protected Path folder;

    protected Document read(String name, byte[] bytes) throws UnreadableException, IOException {
        Path file = SampleFiles.write(folder, name, bytes);
        Document document = new DocumentReader(ReadLimits.DEFAULT).read(file, ReadProgress.SILENT);
        CleanSections.check(document);
        return document;
    }

    protected List<Section> sections(String name, byte[] bytes)
            throws UnreadableException, IOException {
        return read(name, bytes).sections();
    }

    protected Verdict verdict(String name, byte[] bytes) throws IOException {
        return verdict(name, bytes, ReadLimits.DEFAULT);
    }

    protected Verdict verdict(String name, byte[] bytes, ReadLimits limits) throws IOException {
        Path file = SampleFiles.write(folder, name, bytes);
        UnreadableException refusal =
                catchThrowableOfType(
                        UnreadableException.class,
                        () -> new DocumentReader(limits).read(file, ReadProgress.SILENT));
        assertThat(refusal).as("refusal of " + name).isNotNull();
        return refusal.verdict();
    }

    /** A section that lies under some headings. */
    protected static Section headed(String text, String... path) {
        return new Section(new Locator.Heading(List.of(path)), List.of(path), text);
    }
}
