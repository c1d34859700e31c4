package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOUtils;

/** The libraries that one query may read, joined into one reader with shared statistics. */
final class OpenLibraries implements Closeable {
    private final List<OpenIndex> open = new ArrayList<>();

    private OpenLibraries() {}

    static OpenLibraries of(Collection<LibraryIndex> indexes) throws IOException {
        OpenLibraries libraries = new OpenLibraries();
        try {
            for (LibraryIndex index : indexes) {
                libraries.open.add(index.acquire());
            }
            return libraries;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(libraries);
            throw e;
        }
    }

    IndexSearcher searcher() throws IOException {
        if (open.size() == 1) {
            return open.getFirst().searcher();
        }
        IndexReader[] readers =
                open.stream()
                        .map(index -> index.searcher().getIndexReader())
                        .toArray(IndexReader[]::new);
        return new IndexSearcher(new MultiReader(readers, false));
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(open);
    }
}
