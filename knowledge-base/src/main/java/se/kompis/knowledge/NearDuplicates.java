package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.Word;

/** Tells quotations that say the same in nearly the same words. */
final class NearDuplicates {
    private static final int SHINGLE = 3;

    /** Share of the shorter one's shingles that the longer one has too. */
    private static final double SAME = .5;

    private final List<Set<List<String>>> seen = new ArrayList<>();

    /** Whether a quotation is new against all that were added before; then it is added. */
    boolean add(Quotation quotation) {
        Set<List<String>> shingles = shingles(quotation);
        if (seen.stream().anyMatch(other -> overlap(other, shingles) >= SAME)) {
            return false;
        }
        return seen.add(shingles);
    }

    private static Set<List<String>> shingles(Quotation quotation) {
        TextAnalyzer analyzer = TextAnalyzer.of(quotation.passage().material().language());
        List<String> words = analyzer.words(quotation.text()).stream().map(Word::folded).toList();
        Set<List<String>> shingles = new HashSet<>();
        for (int at = 0; at == 0 || at + SHINGLE <= words.size(); at++) {
            shingles.add(words.subList(at, Math.min(words.size(), at + SHINGLE)));
        }
        return shingles;
    }

    private static double overlap(Set<List<String>> one, Set<List<String>> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / Math.min(one.size(), other.size());
    }
}
