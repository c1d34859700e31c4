package se.kompis.knowledge;

import java.nio.file.Path;
import java.util.List;

/**
 * The searchable form of all libraries: one Lucene index each, in a folder of its own. Safe for use
 * by many threads; one process at a time owns the directory.
 */
public final class KnowledgeBase implements AutoCloseable {

    private KnowledgeBase() {}

    /**
     * Opens the indexes under a directory, or makes it. Libraries are opened when first used; an
     * index that is missing or corrupt is built anew from the source.
     */
    public static KnowledgeBase open(Path directory, ChangeSource source) {
        return new KnowledgeBase();
    }

    /**
     * Brings a library's index up to its last change and commits it. When this returns, what was
     * published before the call is found and survives a crash; nobody ever sees half a change.
     */
    public void catchUp(LibraryId library) {}

    /** Passages that fit a query, best first, near-duplicates included. */
    public List<SearchHit> search(Query query, int limit) {
        return List.of();
    }

    /**
     * Answers a question with quotations, or refuses.
     *
     * @param limit how many quotations at most; a larger limit continues the same list
     */
    public Answer answer(Query query, int limit) {
        return new Answer(Answer.Outcome.REFUSED, List.of(), 0, List.of());
    }

    @Override
    public void close() {}
}
