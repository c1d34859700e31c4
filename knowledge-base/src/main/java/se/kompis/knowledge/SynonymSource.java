package se.kompis.knowledge;

import java.util.List;

/**
 * What people added to the synonyms that come with the product. Asked at every search, so that a
 * change takes effect at once.
 */
@FunctionalInterface
public interface SynonymSource {
    /** Nothing was added. */
    SynonymSource NONE = library -> List.of();

    /**
     * The lines that searches of a library go by, as {@link
     * se.kompis.knowledge.analysis.Synonyms#isLine} wants them.
     */
    List<String> lines(LibraryId library);
}
