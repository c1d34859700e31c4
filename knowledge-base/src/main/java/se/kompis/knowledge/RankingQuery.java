package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
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
 * <p>The weights of grams, pairs and headings were known from earlier measurements. That of numbers
 * lies on a plateau seen on both halves of two question sets, so no half is left to confirm it;
 * those of synonyms and of English grams are judgement, for the sets hold too little of either.
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

    /** A synonym stands for the word and for all its parts. */
    private static final double SYNONYMS = 2;

    private static final int SLOP = 3;

    /**
     * Set on the same questions as {@link Fit}'s limits: AUROC on squad-sv .974 without, .980 with.
     */
    private static final double CHANCE = 2.7;

    /** No word is indexed as this. */
    private static final String UNSEEN = "";

    private final Language language;
    private final List<Term> stems = new ArrayList<>();
    private final List<List<Word>> synonyms;
    private final Map<String, Double> grams = new LinkedHashMap<>();
    private final TermWeights weights;

    RankingQuery(Question question, Language language, TermWeights weights) throws IOException {
        this.language = language;
        this.synonyms = question.synonyms(language);
        this.weights = weights;
        boolean asked = language == question.language();
        for (Word word : question.words(language)) {
            stems.add(asked ? weights.corrected(stem(word)) : stem(word));
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

    /**
     * About the highest score that a passage can reach, pairs and headings aside, and a little
     * more: the shorter a question, the nearer a passage comes to it by chance. What does not occur
     * counts as much as the rarest that does, unless it has a synonym that does.
     */
    double best() throws IOException {
        double synonym = bestSynonym();
        double best = CHANCE * idfOfUnseen();
        best += synonym * SYNONYMS + gramWeight() * gramsTotal() + SentenceRescoring.best(this);
        for (Term stem : stems) {
            if (synonym == 0 || weights.occurs(stem)) {
                best += weight(stem) * weights.idf(stem);
            }
        }
        return best;
    }

    /** What a sentence of a passage it finds should speak of. */
    Wanted wanted() throws IOException {
        Map<String, Double> wanted = new LinkedHashMap<>();
        for (Term stem : stems) {
            wanted.put(stem.text(), weights.idf(stem));
        }
        return new Wanted(wanted, synonyms);
    }

    /** The highest there is in this language. */
    double idfOfUnseen() throws IOException {
        return weights.idf(new Term(PassageFields.stems(language), UNSEEN));
    }

    private double bestSynonym() throws IOException {
        double best = 0;
        for (List<Word> synonym : synonyms) {
            best = Math.max(best, idf(synonym));
        }
        return best;
    }

    /** Zero when a part does not occur. */
    private double idf(List<Word> expression) throws IOException {
        double sum = 0;
        for (Word word : expression) {
            if (!word.stop() && !weights.occurs(stem(word))) {
                return 0;
            }
            sum += word.stop() ? 0 : weights.idf(stem(word));
        }
        return sum;
    }

    /** Adds what matches any word, part of a word or synonym; the best fit scores highest. */
    void addTo(BooleanQuery.Builder query, double weight) throws IOException {
        for (Term stem : stems) {
            add(query, weight * weight(stem), stem);
            add(query, weight * HEAD, new Term(PassageFields.head(language), stem.bytes()));
        }
        for (String gram : grams.keySet()) {
            add(query, weight * gramWeight(), gram(gram));
        }
        addPairs(query, weight * PAIRS);
        for (List<Word> synonym : synonyms) {
            if (idf(synonym) > 0) {
                add(query, weight * SYNONYMS, phrase(synonym));
            }
        }
    }

    private void addPairs(BooleanQuery.Builder query, double weight) throws IOException {
        for (int at = 1; at < stems.size(); at++) {
            Term one = stems.get(at - 1);
            Term next = stems.get(at);
            if (weights.occurs(one) && weights.occurs(next)) {
                add(query, weight, new PhraseQuery(SLOP, one.field(), one.bytes(), next.bytes()));
            }
        }
    }

    private void add(BooleanQuery.Builder query, double weight, Term term) throws IOException {
        if (weights.occurs(term)) {
            add(query, weight, weights.query(term));
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

    private static double weight(Term stem) {
        return Character.isDigit(stem.text().charAt(0)) ? NUMBER : 1;
    }

    private double gramWeight() {
        return language == Language.ENGLISH ? ENGLISH_GRAMS : GRAMS;
    }

    private Term stem(Word word) {
        return new Term(PassageFields.stems(language), word.stem());
    }

    private Term gram(String gram) {
        return new Term(PassageFields.grams(language), gram);
    }
}
