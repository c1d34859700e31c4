package se.kompis.material;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;

/**
 * Takes a file into a library: read, keep, publish, index. What it reported as done survives a
 * crash, and nothing half is ever visible.
 */
@Component
public class Ingestion {
    private final DocumentReader reader;
    private final Originals originals;
    private final MaterialTables tables;
    private final KnowledgeBase knowledge;
    private final TransactionTemplate transaction;
    private final IdGenerator ids;

    Ingestion(
            DocumentReader reader,
            Originals originals,
            MaterialTables tables,
            KnowledgeBase knowledge,
            TransactionTemplate transaction,
            IdGenerator ids) {
        this.reader = reader;
        this.originals = originals;
        this.tables = tables;
        this.knowledge = knowledge;
        this.transaction = transaction;
        this.ids = ids;
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
        Document document = reader.read(file, progress);
        String hash = originals.keep(file);
        StoredVersion.Description description = Describer.describe(document, fileName, overrides);
        return transaction.execute(_ -> store(library, origin, hash, document, description));
    }

    /** Makes all that was taken into a library searchable. */
    public void publish(LibraryId library) {
        knowledge.catchUp(library);
    }

    private Ingested store(
            LibraryId library,
            String origin,
            String hash,
            Document document,
            StoredVersion.Description description) {
        Optional<StoredVersion> before = tables.fromOrigin(library, origin);
        Optional<StoredVersion> same =
                before.filter(it -> isSame(it, hash, description))
                        .or(() ->
                                before.isPresent()
                                        ? Optional.empty()
                                        : tables.withContent(library, hash));
        if (same.isPresent()) {
            return new Ingested(same.get(), document, true);
        }
        StoredVersion version =
                new StoredVersion(
                        library,
                        before.map(StoredVersion::material).orElseGet(this::newId),
                        before.map(it -> it.number() + 1).orElse(1),
                        true,
                        MaterialState.PUBLISHED,
                        description,
                        document.mediaType(),
                        hash);
        tables.putMaterial(version, origin, tables.nextSequence(library));
        tables.addVersion(version, document);
        return new Ingested(version, document, false);
    }

    private static boolean isSame(
            StoredVersion before, String hash, StoredVersion.Description description) {
        return before.contentHash().equals(hash)
                && before.state() == MaterialState.PUBLISHED
                && before.description().equals(description);
    }

    private MaterialId newId() {
        return new MaterialId(ids.generateId().toString());
    }

    /**
     * A file that was taken in.
     *
     * @param version what it became
     * @param document what was read
     * @param unchanged it was there already, and nothing was done
     */
    public record Ingested(StoredVersion version, Document document, boolean unchanged) {}
}
