package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** An index on disk that is open for searching. It shows committed changes only. */
final class Generation implements Closeable {
    private final Directory directory;
    private final SearcherManager searchers;

    private Generation(Directory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /**
     * Opens an index and reads all of it once, to be sure that no byte is damaged.
     *
     * @throws IOException when there is none, or a damaged one
     */
    static Generation open(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        Generation generation;
        try {
            generation = new Generation(directory, new SearcherManager(directory, null));
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
        return generation.checked();
    }

    private Generation checked() throws IOException {
        try {
            checkIntegrity();
            return this;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(searchers, directory);
            throw e;
        }
    }

    /** Compares all bytes with their checksums. */
    void checkIntegrity() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                LeafReader reader = leaf.reader();
                reader.checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** What the last commit that is shown says. */
    IndexFormat format() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            return IndexFormat.of(reader.getIndexCommit().getUserData());
        } finally {
            searchers.release(searcher);
        }
    }

    Directory directory() {
        return directory;
    }

    SearcherManager searchers() {
        return searchers;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, directory);
    }
}
