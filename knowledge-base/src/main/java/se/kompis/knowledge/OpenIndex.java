package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** One state of an index, held open for a search. */
final class OpenIndex implements Closeable {
    private final SearcherManager manager;
    private final IndexSearcher searcher;

    OpenIndex(SearcherManager manager) throws IOException {
        this.manager = manager;
        this.searcher = manager.acquire();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() throws IOException {
        manager.release(searcher);
    }
}
