package se.kompis.knowledge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Word;

/**
 * A question as a Lucene query over the fields of one language.
 *
 * <p>The weights were chosen on one half of two question sets, by page, and hold on the other.
 */
final class RankingQuery {
    /** Parts of words find compounds and misspellings, but also chance likenesses. */
    private static final double GRAMS = .5;

    private static final double ENGLISH_GRAMS = .25;
    private static final double PAIRS = 1;

    /** Titles and headings are in the other fields too; this is on top. */
    private static final double HEAD = .45;

    /** Who asks for a year or a paragraph means just that one. */
    private static final double NUMBER = 2.5;

    private static final double SYNONYMS = .7;
    private static final int SLOP = 3;

    private final Language language;
    private final List<Word> words;
    private final List<List<Word>> synonyms;
    private final Map<String, Double> grams = new LinkedHashMap<>();
    private final TermWeights weights;

    RankingQuery(Question question, Language language, TermWeights weights) throws IOException {
        this.language = language;
        this.words = question.words(language);
        this.synonyms = question.synonyms(language);
        this.weights = weights;
        for (Word word : words) {
            for (String gram : word.grams()) {
                grams.put(gram, weights.idf(gram(gram)));
            }
        }
    }

    Language language() {
        return language;
    }

    /** How rare its grams are. */
    Map<String, Double> grams() {
        return grams;
    }

    double gramsTotal() {
        return grams.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Adds what matches any word, part of a word or synonym; the best fit scores highest. */
    void addTo(BooleanQuery.Builder query, double weight) throws IOException {
        for (Word word : words) {
            add(query, weight * weight(word), weights.query(stem(word)));
            add(query, weight * HEAD, weights.query(head(word)));
        }
        for (String gram : grams.keySet()) {
            add(query, weight * gramWeight(), weights.query(gram(gram)));
        }
        addPairs(query, weight * PAIRS);
        for (List<Word> synonym : synonyms) {
            add(query, weight * SYNONYMS, phrase(synonym));
        }
    }

    private void addPairs(BooleanQuery.Builder query, double weight) throws IOException {
        for (int at = 1; at < words.size(); at++) {
            Term one = stem(words.get(at - 1));
            Term next = stem(words.get(at));
            if (weights.occurs(one) && weights.occurs(next)) {
                add(query, weight, new PhraseQuery(SLOP, one.field(), one.text(), next.text()));
            }
        }
    }

    private static void add(BooleanQuery.Builder query, double weight, Query part) {
        query.add(weight == 1 ? part : new BoostQuery(part, (float) weight), Occur.SHOULD);
    }

    /** The words in just this order; those that say nothing may be any. */
    private Query phrase(List<Word> expression) throws IOException {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int at = 0; at < expression.size(); at++) {
            if (!expression.get(at).stop()) {
                phrase.add(stem(expression.get(at)), at);
            }
        }
        PhraseQuery query = phrase.build();
        return query.getTerms().length == 1 ? weights.query(query.getTerms()[0]) : query;
    }

    private static double weight(Word word) {
        return Character.isDigit(word.stem().charAt(0)) ? NUMBER : 1;
    }

    private double gramWeight() {
        return language == Language.ENGLISH ? ENGLISH_GRAMS : GRAMS;
    }

    private Term stem(Word word) {
        return new Term(PassageFields.stems(language), word.stem());
    }

    private Term head(Word word) {
        return new Term(PassageFields.head(language), word.stem());
    }

    private Term gram(String gram) {
        return new Term(PassageFields.grams(language), gram);
    }
}
