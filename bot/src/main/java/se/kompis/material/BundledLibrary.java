package se.kompis.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;

/**
 * The texts that come with Kompis. They enter the national library at first start, and when they
 * change. They are our own, so they are read right here.
 */
@Component
public class BundledLibrary {
    private static final Logger log = LoggerFactory.getLogger(BundledLibrary.class);

    private final Ingestion ingestion;
    private final DocumentReader reader;

    BundledLibrary(Ingestion ingestion, DocumentReader reader) {
        this.ingestion = ingestion;
        this.reader = reader;
    }

    /** Takes in every text that is not there yet in this version. */
    public void install() {
        List<Resource> texts = texts();
        int added = 0;
        for (Resource text : texts) {
            if (install(text)) {
                added++;
                log.info("Library {} of {}: {}", added, texts.size(), text.getFilename());
            }
        }
        ingestion.publish(LibraryId.NATIONAL);
        if (added > 0) {
            log.info("The bundled library is in place: {} texts", texts.size());
        }
    }

    private static List<Resource> texts() {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:library/*/*.md");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(BundledLibrary::origin))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The bundled library cannot be listed", failure);
        }
    }

    /** Leaves alone what is there already, also what was edited, replaced or retired since. */
    private boolean install(Resource text) {
        try {
            Path file = Files.createTempFile("kompis", ".md");
            try (InputStream in = text.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return !ingestion.knows(LibraryId.NATIONAL, origin(text), file)
                        && !ingest(text, file).unchanged();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + text, failure);
        } catch (UnreadableException broken) {
            throw new IllegalStateException("A bundled text is broken: " + text, broken);
        }
    }

    private Ingestion.Ingested ingest(Resource text, Path file)
            throws IOException, UnreadableException {
        return ingestion.take(
                LibraryId.NATIONAL,
                origin(text),
                file,
                Objects.requireNonNull(text.getFilename()),
                MetadataOverrides.NONE,
                reader.read(file, ReadProgress.SILENT));
    }

    /** The same in every build: {@code bundled:sv/oppna-data.md}. */
    private static String origin(Resource text) {
        try {
            String[] parts = text.getURL().getPath().split("/", -1);
            return "bundled:" + parts[parts.length - 2] + "/" + parts[parts.length - 1];
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
