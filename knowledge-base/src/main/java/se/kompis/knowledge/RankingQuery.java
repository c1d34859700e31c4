package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Synonyms.Expression;
import se.kompis.knowledge.analysis.Word;

/**
 * A question as a Lucene query over the fields of one language.
 *
 * <p>The weights of pairs and headings were known from earlier measurements. Those of grams and of
 * numbers lie on plateaus seen on both halves of two question sets, so no half is left to confirm
 * them; those of synonyms and of English grams are judgement, for the sets hold too little of
 * either.
 */
final class RankingQuery {
    /** Parts of words find compounds and misspellings, but also chance likenesses. */
    private static final double GRAMS = .45;

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

    private final Language language;
    private final List<Stem> stems = new ArrayList<>();
    private final List<Expression> synonyms;
    private final Map<String, Double> grams = new LinkedHashMap<>();
    private final Map<String, String> wordsOfGrams = new HashMap<>();
    private final TermWeights weights;
    private final boolean asksForNumber;

    RankingQuery(Question question, Language language, TermWeights weights) throws IOException {
        this.language = language;
        this.synonyms = question.synonyms(language);
        this.weights = weights;
        this.asksForNumber = Numbers.areAskedBy(question.text());
        boolean asked = language == question.language();
        for (Word word : question.words(language)) {
            Term stem = stem(word);
            Term corrected = asked ? weights.corrected(stem) : stem;
            String typed = question.typed(word);
            stems.add(new Stem(corrected, corrected.equals(stem) ? typed : corrected.text()));
            for (String gram : word.grams()) {
                grams.put(gram, weights.idf(gram(gram)));
                wordsOfGrams.putIfAbsent(gram, stems.getLast().name());
            }
        }
    }

    /**
     * A word to look for.
     *
     * @param name what it is called to people: as typed, or as corrected
     */
    private record Stem(Term term, String name) {
        double weight() {
            return Character.isDigit(term.text().charAt(0)) ? NUMBER : 1;
        }
    }

    /**
     * A part of the query: what it stands for, and how it is asked. The score of a passage is the
     * sum over all of them, and what its best sentence adds.
     */
    record Clause(ScorePart.Field field, Language language, String words, Query query) {
        ScorePart part(double points) {
            return new ScorePart(field, language, words, points);
        }
    }

    Language language() {
        return language;
    }

    /** Whether a number can answer it. */
    boolean asksForNumber() {
        return asksForNumber;
    }

    /** How rare its grams are. */
    Map<String, Double> grams() {
        return grams;
    }

    double gramsTotal() {
        return grams.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double gramsTotal(String word) {
        return grams.entrySet().stream()
                .filter(gram -> word.equals(wordsOfGrams.get(gram.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * About the highest score that a passage can reach, pairs and headings aside, and a little
     * more: the shorter a question, the nearer a passage comes to it by chance. What does not occur
     * counts as much as the rarest that does, unless it has a synonym that does: nobody can expect
     * both.
     */
    double best() throws IOException {
        double synonym = bestSynonym();
        double best = CHANCE * idfOfUnseen();
        double expected = 0;
        for (Stem stem : stems) {
            if (synonym == 0 || weights.occurs(stem.term())) {
                best += stem.weight() * weights.idf(stem.term());
                expected += gramsTotal(stem.name());
            }
        }
        best += synonym * SYNONYMS + gramWeight() * expected;
        return best + SentenceRescoring.best(expected, asksForNumber);
    }

    /** What a sentence of a passage it finds should speak of. */
    Wanted wanted() throws IOException {
        Map<String, Double> wanted = new LinkedHashMap<>();
        for (Stem stem : stems) {
            wanted.put(stem.term().text(), weights.idf(stem.term()));
        }
        return new Wanted(wanted, synonyms.stream().map(Expression::words).toList());
    }

    /** The highest there is in this language. */
    double idfOfUnseen() throws IOException {
        return weights.idfOfUnseen(PassageFields.stems(language));
    }

    private double bestSynonym() throws IOException {
        double best = 0;
        for (Expression synonym : synonyms) {
            best = Math.max(best, idf(synonym.words()));
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

    /** What its best sentence gives a passage. */
    ScorePart sentence(double points) {
        return new ScorePart(ScorePart.Field.SENTENCE, language, "", points);
    }

    /** Matches any word, part of a word or synonym; the best fit scores highest. */
    List<Clause> clauses(double weight) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (Stem stem : stems) {
            Term head = new Term(PassageFields.head(language), stem.term().bytes());
            add(clauses, ScorePart.Field.TEXT, stem.name(), weight * stem.weight(), stem.term());
            add(clauses, ScorePart.Field.HEADING, stem.name(), weight * HEAD, head);
        }
        for (String gram : grams.keySet()) {
            String word = wordsOfGrams.getOrDefault(gram, gram);
            add(clauses, ScorePart.Field.WORD_PARTS, word, weight * gramWeight(), gram(gram));
        }
        addPairs(clauses, weight * PAIRS);
        for (Expression synonym : synonyms) {
            if (idf(synonym.words()) > 0) {
                Query phrase = phrase(synonym.words());
                add(clauses, ScorePart.Field.SYNONYM, synonym.text(), weight * SYNONYMS, phrase);
            }
        }
        return clauses;
    }

    private void addPairs(List<Clause> clauses, double weight) throws IOException {
        for (int at = 1; at < stems.size(); at++) {
            Stem one = stems.get(at - 1);
            Stem next = stems.get(at);
            if (weights.occurs(one.term()) && weights.occurs(next.term())) {
                String field = one.term().field();
                Query pair = new PhraseQuery(SLOP, field, one.term().bytes(), next.term().bytes());
                String words = one.name() + " " + next.name();
                add(clauses, ScorePart.Field.NEIGHBOURS, words, weight, pair);
            }
        }
    }

    private void add(List<Clause> to, ScorePart.Field field, String words, double weight, Term term)
            throws IOException {
        if (weights.occurs(term)) {
            add(to, field, words, weight, weights.query(term));
        }
    }

    private void add(
            List<Clause> to, ScorePart.Field field, String words, double weight, Query part) {
        Query query = weight == 1 ? part : new BoostQuery(part, (float) weight);
        to.add(new Clause(field, language, words, query));
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
