package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** Writes the changes of a library to its index. For one thread at a time. */
final class IndexUpdater implements Closeable {
    private static final int BATCH = 50;

    private final LibraryId library;
    private final ChangeSource source;
    private final IndexWriter writer;

    private IndexUpdater(
            Directory directory, LibraryId library, ChangeSource source, IndexWriterConfig config)
            throws IOException {
        this.library = library;
        this.source = source;
        this.writer = new IndexWriter(directory, config);
    }

    private static IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig(new KeywordAnalyzer()).setOpenMode(mode);
    }

    /** For an index that must be there. */
    static IndexUpdater of(Directory directory, LibraryId library, ChangeSource source)
            throws IOException {
        return new IndexUpdater(directory, library, source, config(OpenMode.APPEND));
    }

    /** For an index that is to be made. */
    static IndexUpdater create(Directory directory, LibraryId library, ChangeSource source)
            throws IOException {
        // Few and large segments: nothing is won by copying the files of each into one.
        IndexWriterConfig config = config(OpenMode.CREATE).setUseCompoundFile(false);
        return new IndexUpdater(directory, library, source, config);
    }

    /** Applies what is new; commits after each batch, so that not all of it is done again. */
    void catchUp() throws IOException {
        long sequence = committed();
        List<Change> changes = source.after(library, sequence, BATCH);
        while (!changes.isEmpty()) {
            sequence = apply(changes);
            commit(sequence);
            changes = source.after(library, sequence, BATCH);
        }
    }

    /**
     * Applies everything to an empty index, and commits it once, even if it is nothing: an index
     * that was not finished is built anew.
     */
    void build() throws IOException {
        long sequence = 0;
        List<Change> changes = source.after(library, sequence, BATCH);
        while (!changes.isEmpty()) {
            sequence = apply(changes);
            changes = source.after(library, sequence, BATCH);
        }
        commit(sequence);
    }

    private long apply(List<Change> changes) throws IOException {
        for (Change change : changes) {
            apply(change);
        }
        return changes.getLast().sequence();
    }

    private void commit(long sequence) throws IOException {
        writer.setLiveCommitData(IndexFormat.commitData(sequence).entrySet());
        writer.commit();
    }

    private long committed() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexFormat.of(data).sequence();
    }

    /** Lucene applies a delete and the additions of one call together, or not at all. */
    private void apply(Change change) throws IOException {
        switch (change) {
            case Change.Published published -> replace(published);
            case Change.Withdrawn withdrawn -> writer.deleteDocuments(id(withdrawn.material()));
        }
    }

    private void replace(Change.Published published) throws IOException {
        List<Document> documents = PassageDocument.of(published);
        writer.updateDocuments(id(published.material().id()), documents);
    }

    private static Term id(MaterialId material) {
        return new Term(PassageFields.ID, material.value());
    }

    /** Gives up what was not committed. */
    void rollback() throws IOException {
        writer.rollback();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
