package se.kompis.material;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.quarantine.Quarantine;

/**
 * Takes a file into a library: read, keep, publish, index. What it reported as done survives a
 * crash, and nothing half is ever visible.
 */
@Component
public class Ingestion {
    private final Quarantine quarantine;
    private final Originals originals;
    private final Shelving shelving;
    private final KnowledgeBase knowledge;

    Ingestion(
            Quarantine quarantine,
            Originals originals,
            Shelving shelving,
            KnowledgeBase knowledge) {
        this.quarantine = quarantine;
        this.originals = originals;
        this.shelving = shelving;
        this.knowledge = knowledge;
    }

    /**
     * Takes in a file.
     *
     * @param origin where it came from; the same origin again makes a new version of the same
     *     material
     * @param fileName the name to show
     * @throws UnreadableException when the file cannot be taken; then nothing has changed
     * @throws IOException when the disk fails
     */
    public Ingested ingest(
            LibraryId library,
            String origin,
            Path file,
            String fileName,
            MetadataOverrides overrides,
            ReadProgress progress)
            throws UnreadableException, IOException {
        Document document = quarantine.read(file, fileName, progress);
        return take(library, origin, file, fileName, overrides, document);
    }

    /** Takes in a file that was read. */
    Ingested take(
            LibraryId library,
            String origin,
            Path file,
            String fileName,
            MetadataOverrides overrides,
            Document document)
            throws IOException {
        String hash = originals.keep(file);
        StoredVersion.Description description = Describer.describe(document, fileName, overrides);
        return shelving.publish(new Incoming(library, origin, hash, document, description));
    }

    /** Makes all that was taken into a library searchable. */
    public void publish(LibraryId library) {
        knowledge.catchUp(library);
    }

    /** Whether a text of this origin and content came in before, whatever became of it. */
    boolean knows(LibraryId library, String origin, Path file) throws IOException {
        return shelving.knows(library, origin, Originals.hash(file));
    }

    /**
     * A file that was read and kept.
     *
     * @param origin where it came from
     * @param hash of its content
     */
    record Incoming(
            LibraryId library,
            String origin,
            String hash,
            Document document,
            StoredVersion.Description description) {}

    /**
     * A file that was taken in.
     *
     * @param version what it became
     * @param document what was read
     * @param unchanged it was there already, and nothing was done
     */
    public record Ingested(StoredVersion version, Document document, boolean unchanged) {}
}
