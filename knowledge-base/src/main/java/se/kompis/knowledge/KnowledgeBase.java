package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Synonyms;
import se.kompis.knowledge.text.Section;

/**
 * The searchable form of all libraries: one Lucene index each, in a folder of its own. Safe for use
 * by many threads; one process at a time owns the directory.
 */
public final class KnowledgeBase implements AutoCloseable {
    private static final String LOCK = "knowledge-base.lock";

    private final Path directory;
    private final ChangeSource source;
    private final AddedSynonyms synonyms;
    private final Closeable ownership;
    private final Map<LibraryId, LibraryIndex> indexes = new ConcurrentHashMap<>();
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());

    private KnowledgeBase(
            Path directory, ChangeSource source, SynonymSource synonyms, Closeable ownership) {
        this.directory = directory;
        this.source = source;
        this.synonyms = new AddedSynonyms(synonyms);
        this.ownership = ownership;
    }

    /** Opens the indexes under a directory, with no synonyms but those of the product. */
    public static KnowledgeBase open(Path directory, ChangeSource source) {
        return open(directory, source, SynonymSource.NONE);
    }

    /**
     * Opens the indexes under a directory, or makes it. Libraries are opened when first used; an
     * index that is missing or corrupt is built anew from the source.
     *
     * @throws DirectoryInUseException when another process or knowledge base owns the directory
     * @throws UncheckedIOException when the disk fails
     */
    public static KnowledgeBase open(Path directory, ChangeSource source, SynonymSource synonyms) {
        try {
            Files.createDirectories(directory);
            return new KnowledgeBase(directory, source, synonyms, own(directory));
        } catch (LockObtainFailedException e) {
            throw new DirectoryInUseException(directory, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Index directory " + directory, e);
        }
    }

    private static Closeable own(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            Lock lock = directory.obtainLock(LOCK);
            return () -> IOUtils.close(lock, directory);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /**
     * Brings a library's index up to its last change and commits it. When this returns, what was
     * published before the call is found and survives a crash; nobody ever sees half a change.
     *
     * @throws UncheckedIOException when the disk fails; what was searchable remains so, and the
     *     next call tries again
     */
    public void catchUp(LibraryId library) {
        try {
            index(library).catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException("Index of library " + library.value(), e);
        }
    }

    /** How many passages a text is cut into. */
    public static int passages(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> PassageSplitter.split(section.text()).size())
                .sum();
    }

    /** Passages that fit a query, best first, near-duplicates included. */
    public List<SearchHit> search(Query query, int limit) {
        return read(query.libraries(), searcher -> searcher.search(query, limit));
    }

    /**
     * Answers a question with quotations, or refuses.
     *
     * @param limit how many quotations at most; a larger limit continues the same list
     */
    public Answer answer(Query query, int limit) {
        return read(query.libraries(), searcher -> Answering.answer(searcher, query, limit));
    }

    /** The passages that fit a query best, and what each owes its score to. */
    public List<Explanation> explain(Query query, int limit) {
        return read(query.libraries(), searcher -> searcher.explain(query, limit));
    }

    /**
     * Answers a question and tells why, as if some drafts were published. Where a draft is a newer
     * version of a material, both are asked.
     *
     * @param passages how many are explained at most
     * @param drafts in memory while this runs, and forgotten then
     */
    public Trial tryOut(Query query, int passages, List<Change.Published> drafts) {
        return read(
                query.libraries(),
                searcher -> {
                    try (Drafts added = new Drafts(drafts)) {
                        return searcher.with(added.reader()).tryOut(query, passages);
                    }
                });
    }

    /**
     * Puts together questions that ask for the same thing. Which words matter is decided by the
     * libraries: rare ones count.
     *
     * @param language of those whose words do not tell
     * @return each question in exactly one cluster; in the order of their first questions
     */
    public List<QuestionCluster> cluster(
            List<String> questions, Language language, Set<LibraryId> libraries) {
        return read(libraries, searcher -> searcher.cluster(questions, language));
    }

    private <T> T read(Set<LibraryId> libraries, Reading<T> reading) {
        try {
            List<LibraryIndex> readable = libraries.stream().map(this::index).toList();
            Synonyms known = synonyms.of(libraries);
            try {
                return readOnce(readable, known, reading);
            } catch (IOException e) {
                if (!LibraryIndex.isDamage(e)) {
                    throw e;
                }
                for (LibraryIndex index : readable) {
                    index.repair();
                }
                return readOnce(readable, known, reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Indexes of libraries " + libraries, e);
        }
    }

    private static <T> T readOnce(List<LibraryIndex> indexes, Synonyms synonyms, Reading<T> reading)
            throws IOException {
        try (OpenLibraries open = OpenLibraries.of(indexes)) {
            return reading.from(new PassageSearcher(open.searcher(), synonyms));
        }
    }

    private LibraryIndex index(LibraryId library) {
        return indexes.computeIfAbsent(library, this::openIndex);
    }

    private LibraryIndex openIndex(LibraryId library) {
        try {
            Path path = directory.resolve(library.value());
            return LibraryIndex.open(path, library, source, background);
        } catch (IOException e) {
            throw new UncheckedIOException("Index of library " + library.value(), e);
        }
    }

    /** Closes all indexes. Nothing is lost: what was caught up is on disk already. */
    @Override
    public void close() {
        background.close();
        List<Closeable> all = new ArrayList<>(indexes.values());
        all.add(ownership);
        try {
            IOUtils.close(all);
        } catch (IOException e) {
            throw new UncheckedIOException("Index directory " + directory, e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(PassageSearcher searcher) throws IOException;
    }
}
