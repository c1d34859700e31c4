package se.kompis.knowledge;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Word;

/**
 * What a question is about: its stems, and the grams of its words, each weighted by how rare it is
 * in the libraries. Squared, for one rare word in common says more than three that are everywhere.
 *
 * @param terms of length one as a vector; empty when it says nothing
 */
record QuestionVector(Map<Term, Double> terms) {
    /** What stems count for against grams. */
    private static final double STEMS = .67;

    static QuestionVector of(Question question, TermWeights weights) throws IOException {
        Language language = question.language();
        Map<Term, Double> stems = new HashMap<>();
        Map<Term, Double> grams = new HashMap<>();
        for (Word word : question.words(language)) {
            add(stems, new Term(PassageFields.stems(language), word.stem()), weights);
            for (String gram : word.grams()) {
                add(grams, new Term(PassageFields.grams(language), gram), weights);
            }
        }
        Map<Term, Double> terms = new HashMap<>();
        scale(stems, STEMS, terms);
        scale(grams, 1 - STEMS, terms);
        return new QuestionVector(terms);
    }

    private static void add(Map<Term, Double> to, Term term, TermWeights weights)
            throws IOException {
        double idf = weights.idf(term);
        to.put(term, idf * idf);
    }

    /** Adds a part of the vector so that its share of the squared length is as given. */
    private static void scale(Map<Term, Double> part, double share, Map<Term, Double> to) {
        double squares = part.values().stream().mapToDouble(weight -> weight * weight).sum();
        double factor = squares == 0 ? 0 : Math.sqrt(share / squares);
        part.forEach((term, weight) -> to.put(term, weight * factor));
    }
}
