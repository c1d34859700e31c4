package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kompis.knowledge.analysis.Word;

/**
 * What a sentence should speak of to answer a question, in one language.
 *
 * @param stems of the question, and how rare each is
 * @param synonyms other names for what it speaks of, each as its words
 */
record Wanted(Map<String, Double> stems, List<List<Word>> synonyms) {
    /** Shorter stems stand in too many words by chance. */
    private static final int SHORTEST_PART = 5;

    /**
     * A run of words that matches.
     *
     * @param key what it matches; the same for each mention of the same thing
     * @param weight what the first mention is worth
     * @param from index of its first word
     * @param to index after its last
     */
    record Match(String key, double weight, int from, int to) {}

    /** All matches in a text, in order. */
    List<Match> in(List<Word> words) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            addStem(words.get(at), at, matches);
            for (List<Word> synonym : synonyms) {
                if (startsWith(words, at, synonym)) {
                    matches.add(new Match("synonym", typical(), at, at + synonym.size()));
                }
            }
        }
        return matches;
    }

    private void addStem(Word word, int at, List<Match> to) {
        Double weight = stems.get(word.stem());
        if (weight != null && !word.stop()) {
            to.add(new Match(word.stem(), weight, at, at + 1));
        } else if (!word.stop()) {
            stems.forEach((stem, of) -> {
                if (stem.length() >= SHORTEST_PART && word.folded().contains(stem)) {
                    to.add(new Match(stem, of / 2, at, at + 1));
                }
            });
        }
    }

    private static boolean startsWith(List<Word> words, int at, List<Word> expression) {
        if (at + expression.size() > words.size()) {
            return false;
        }
        for (int offset = 0; offset < expression.size(); offset++) {
            if (!words.get(at + offset).stem().equals(expression.get(offset).stem())) {
                return false;
            }
        }
        return true;
    }

    private double typical() {
        return stems.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /** What matches are worth together; of the mentions of one thing the best counts. */
    static double worth(List<Match> matches) {
        Map<String, Double> best = new HashMap<>();
        matches.forEach(match -> best.merge(match.key(), match.weight(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
