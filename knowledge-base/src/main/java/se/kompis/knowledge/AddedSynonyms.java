package se.kompis.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kompis.knowledge.analysis.Synonyms;

/** The product's synonyms with those that were added to libraries, made anew when these change. */
final class AddedSynonyms {
    private final SynonymSource source;
    private final Map<Set<LibraryId>, Added> known = new ConcurrentHashMap<>();

    AddedSynonyms(SynonymSource source) {
        this.source = source;
    }

    /** What stands for what, for readers of all these libraries. */
    Synonyms of(Set<LibraryId> libraries) {
        List<String> lines =
                libraries.stream()
                        .sorted(Comparator.comparing(LibraryId::value))
                        .flatMap(library -> source.lines(library).stream())
                        .toList();
        if (lines.isEmpty()) {
            return Synonyms.bundled();
        }
        Added added = known.get(libraries);
        if (added == null || !added.lines().equals(lines)) {
            added = new Added(lines, Synonyms.bundled().with(lines));
            known.put(libraries, added);
        }
        return added.synonyms();
    }

    private record Added(List<String> lines, Synonyms synonyms) {}
}
