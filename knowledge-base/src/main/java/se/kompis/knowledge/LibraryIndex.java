package se.kompis.knowledge;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of one library, kept in step with its {@link ChangeSource}.
 *
 * <p>Searches read the generation that is serving and never wait for a writer. Whatever is wrong
 * with it on disk ends in a new generation, built beside it and then swapped in.
 */
final class LibraryIndex implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryIndex.class);

    private final LibraryId library;
    private final ChangeSource source;
    private final IndexFolder folder;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile @Nullable Generation serving;
    private volatile boolean outdated;
    private @Nullable IndexUpdater updater;

    private LibraryIndex(LibraryId library, ChangeSource source, IndexFolder folder) {
        this.library = library;
        this.source = source;
        this.folder = folder;
    }

    /**
     * Opens the index and brings it up to date. Where none can be read, it is built before this
     * returns; one that can be read, but is not as it should be, serves while its successor is
     * built.
     */
    static LibraryIndex open(Path path, LibraryId library, ChangeSource source, Executor background)
            throws IOException {
        LibraryIndex index = new LibraryIndex(library, source, new IndexFolder(path));
        index.serveNewest();
        if (index.outdated && index.serving != null) {
            background.execute(index::catchUpOrLog);
        } else {
            index.catchUp();
        }
        return index;
    }

    private void serveNewest() throws IOException {
        Optional<Path> newest = folder.newest();
        outdated = true;
        if (newest.isPresent()) {
            try {
                serve(Generation.open(newest.get()));
            } catch (IOException | RuntimeException e) {
                LOG.warn("The index of library {} cannot be read", library.value(), e);
            }
        }
    }

    private void serve(Generation generation) throws IOException {
        IndexFormat format = generation.format();
        if (!format.isReadable()) {
            generation.close();
            return;
        }
        serving = generation;
        outdated = !format.isCurrent() || isAheadOfSource(format.sequence());
    }

    /** As after the source was restored from a backup: the index knows what never happened. */
    private boolean isAheadOfSource(long sequence) {
        return sequence > 0 && source.after(library, sequence - 1, 1).isEmpty();
    }

    private void catchUpOrLog() {
        try {
            catchUp();
        } catch (IOException | RuntimeException e) {
            LOG.error("The index of library {} was not rebuilt", library.value(), e);
        }
    }

    /** Makes everything that the source has durable and visible. */
    void catchUp() throws IOException {
        writing.lock();
        try {
            if (outdated) {
                rebuild();
            } else {
                updateOrRebuild();
            }
        } finally {
            writing.unlock();
        }
    }

    private void updateOrRebuild() throws IOException {
        try {
            update();
        } catch (IOException e) {
            if (!isDamage(e)) {
                throw e;
            }
            LOG.warn("The index of library {} is damaged", library.value(), e);
            rebuild();
        }
    }

    static boolean isDamage(IOException e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexFormatTooOldException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException;
    }

    private void update() throws IOException {
        Generation generation = generation();
        try {
            updater(generation).catchUp();
            generation.searchers().maybeRefreshBlocking();
        } catch (IOException | RuntimeException e) {
            abandonUpdater();
            throw e;
        }
    }

    private IndexUpdater updater(Generation generation) throws IOException {
        IndexUpdater current = updater;
        if (current == null) {
            current = IndexUpdater.of(generation.directory(), library, source);
            updater = current;
        }
        return current;
    }

    private void abandonUpdater() throws IOException {
        IndexUpdater current = updater;
        updater = null;
        if (current != null) {
            current.rollback();
        }
    }

    private void rebuild() throws IOException {
        LOG.info("Building the index of library {}", library.value());
        build(folder.construction());
        abandonUpdater();
        Generation built = Generation.open(folder.promote());
        Generation old = serving;
        serving = built;
        outdated = false;
        if (old != null) {
            old.close();
        }
        folder.deleteOld();
    }

    private void build(Path place) throws IOException {
        try (Directory directory = FSDirectory.open(place);
                IndexUpdater builder = IndexUpdater.create(directory, library, source)) {
            builder.build();
        }
    }

    /** Builds a new generation if the one that is serving turns out to be damaged. */
    void repair() throws IOException {
        writing.lock();
        try {
            generation().checkIntegrity();
        } catch (IOException e) {
            LOG.warn("The index of library {} is damaged", library.value(), e);
            rebuild();
        } finally {
            writing.unlock();
        }
    }

    /** The present state for one search; to be closed after it. */
    OpenIndex acquire() throws IOException {
        while (true) {
            Generation generation = generation();
            try {
                return new OpenIndex(generation.searchers());
            } catch (AlreadyClosedException e) {
                if (generation == serving) {
                    throw e;
                }
            }
        }
    }

    private Generation generation() {
        Generation generation = serving;
        if (generation == null) {
            throw new IllegalStateException("Library " + library.value() + " has no index");
        }
        return generation;
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            abandonUpdater();
            Generation generation = serving;
            if (generation != null) {
                generation.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
