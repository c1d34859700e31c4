package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** Material that nobody has published, indexed in memory for as long as somebody tries it out. */
final class Drafts implements Closeable {
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    Drafts(List<Change.Published> drafts) throws IOException {
        ChangeSource source =
                (_, sequence, limit) ->
                        drafts.stream()
                                .skip(sequence)
                                .limit(limit)
                                .<Change>map(draft -> numbered(draft, drafts.indexOf(draft) + 1L))
                                .toList();
        try (IndexUpdater updater = IndexUpdater.create(directory, LibraryId.NATIONAL, source)) {
            updater.build();
        }
        reader = DirectoryReader.open(directory);
    }

    private static Change.Published numbered(Change.Published draft, long sequence) {
        return new Change.Published(sequence, draft.material(), draft.sections());
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, directory);
    }
}
