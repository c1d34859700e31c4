package se.kompis.knowledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kompis.knowledge.analysis.Language;

/**
 * What a passage owes a part of its score to.
 *
 * @param field where the words were found
 * @param language in whose terms they were looked for
 * @param words of the question, as typed or corrected, or a synonym; empty for a sentence
 * @param points above zero
 */
public record ScorePart(Field field, Language language, String words, double points) {

    /** Where words of a question are found. */
    public enum Field {
        /** In the text, in any form of the word. */
        TEXT,
        /** In the title or a heading. */
        HEADING,
        /** Within longer words, or spelled a little differently. */
        WORD_PARTS,
        /** Two words of the question near each other. */
        NEIGHBOURS,
        /** Another name for what is asked about. */
        SYNONYM,
        /** Much of the question in one sentence. */
        SENTENCE
    }

    /**
     * Those of the same words in the same field as one, the most first, without what gave nothing.
     */
    static List<ScorePart> joined(List<ScorePart> parts) {
        Map<ScorePart, Double> points = new LinkedHashMap<>();
        parts.forEach(part -> points.merge(part.with(0), part.points(), Double::sum));
        return points.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> part.getKey().with(part.getValue()))
                .sorted(Comparator.comparingDouble(ScorePart::points).reversed())
                .toList();
    }

    private ScorePart with(double other) {
        return new ScorePart(field, language, words, other);
    }
}
