package se.kompis.knowledge;

import java.util.Optional;
import java.util.Set;
import se.kompis.knowledge.analysis.Language;

/**
 * A question, with who asks it reduced to what matters for the search.
 *
 * @param text as the person wrote it; any length, anything in it
 * @param language the asker's; material in it comes first among equals
 * @param libraries the ones the asker may read; nothing outside them is ever touched
 * @param publisher only material whose publisher has this name, case ignored
 * @param topic only material with this topic key
 */
public record Query(
        String text,
        Language language,
        Set<LibraryId> libraries,
        Optional<String> publisher,
        Optional<String> topic) {
    public Query {
        libraries = Set.copyOf(libraries);
    }

    /** A question without filters. */
    public static Query of(String text, Language language, LibraryId... libraries) {
        return new Query(text, language, Set.of(libraries), Optional.empty(), Optional.empty());
    }

    /**
     * Takes filters out of a text as a person types them: {@code publisher:digg}, {@code
     * utgivare:"Post- och telestyrelsen"}, {@code topic:open-data} or {@code ämne:"öppna data"}. A
     * search does so by itself.
     */
    Query withTypedFilters() {
        return TypedFilters.takenFrom(this);
    }
}
