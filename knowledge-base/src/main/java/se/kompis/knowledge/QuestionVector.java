package se.kompis.knowledge;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Word;

/**
 * What a question is about: its words, each as long as it is rare in the libraries. Half of a word
 * is its stem, half its grams, so that compounds with a part in common are alike in part.
 *
 * <p>The product of two is how much that is rare they have in common, whatever else they say: one
 * for a word that no passage has. Rarity is squared (in a product, to the fourth), for one rare
 * word in common says more than three that are everywhere.
 *
 * @param terms in an order, so that sums come out the same every time
 */
record QuestionVector(SortedMap<Term, Double> terms, double length) {
    /**
     * What a word's stem counts for against its grams; less lets in more, .7 and more finds less.
     */
    private static final double STEM = .5;

    static QuestionVector of(Question question, TermWeights weights) throws IOException {
        Language language = question.language();
        SortedMap<Term, Double> terms = new TreeMap<>();
        for (Word word : question.words(language)) {
            Term stem = new Term(PassageFields.stems(language), word.stem());
            double rarity = squared(weights.rarity(stem));
            terms.merge(stem, rarity * Math.sqrt(STEM), Double::sum);
            add(grams(word, language, weights), rarity * Math.sqrt(1 - STEM), terms);
        }
        return new QuestionVector(Collections.unmodifiableSortedMap(terms), length(terms));
    }

    /** Of a compound, the part that is rare weighs more. */
    private static SortedMap<Term, Double> grams(Word word, Language language, TermWeights weights)
            throws IOException {
        SortedMap<Term, Double> grams = new TreeMap<>();
        for (String gram : word.grams()) {
            Term term = new Term(PassageFields.grams(language), gram);
            grams.put(term, squared(weights.idf(term)));
        }
        return grams;
    }

    /** Adds a part of a word, as long as given. */
    private static void add(SortedMap<Term, Double> part, double as, SortedMap<Term, Double> to) {
        double length = length(part);
        part.forEach((term, weight) -> to.merge(term, weight * as / length, Double::sum));
    }

    private static double length(SortedMap<Term, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(QuestionVector::squared).sum());
    }

    private static double squared(double value) {
        return value * value;
    }
}
