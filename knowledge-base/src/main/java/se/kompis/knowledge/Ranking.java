package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Synonyms;

/** The order in which passages fit a query. */
final class Ranking {
    /** So many of the best are looked at sentence by sentence; more than 20 changed no figure. */
    private static final int RESCORED = 30;

    /** What an equal match in a language that the asker did not choose is worth. */
    private static final double OTHER_LANGUAGE = .8;

    private final Query query;
    private final Question question;
    private final IndexSearcher searcher;
    private final Synonyms synonyms;
    private final Map<Language, RankingQuery> languages = new EnumMap<>(Language.class);

    Ranking(Query query, IndexSearcher searcher, Synonyms synonyms) throws IOException {
        this.query = query;
        this.question = Question.of(query, synonyms);
        this.searcher = searcher;
        this.synonyms = synonyms;
        TermWeights weights = new TermWeights(searcher);
        for (Language language : Language.values()) {
            languages.put(language, new RankingQuery(question, language, weights));
        }
    }

    /** The best passages, best first. */
    ScoreDoc[] best(int limit) throws IOException {
        int depth = Math.max(limit, RESCORED);
        ScoreDoc[] hits = searcher.search(lucene(), depth).scoreDocs;
        ScoreDoc[] first = Arrays.copyOf(hits, Math.min(hits.length, RESCORED));
        rescore(first);
        System.arraycopy(first, 0, hits, 0, first.length);
        return Arrays.copyOf(hits, Math.min(hits.length, limit));
    }

    /** The share of the highest score that the question can reach in the language of a hit. */
    double fit(SearchHit hit) throws IOException {
        double best = reachable(hit.passage().material().language());
        return best == 0 ? 0 : hit.score() / best;
    }

    /** The highest score that the question can reach in a language. */
    double reachable(Language language) throws IOException {
        return weight(language) * ranking(language).best();
    }

    /** What a passage owes its score to, the most first; together they are the score. */
    List<ScorePart> parts(int document) throws IOException {
        List<ScorePart> parts = new ArrayList<>();
        for (RankingQuery ranking : languages.values()) {
            double weight = weight(ranking.language());
            for (RankingQuery.Clause clause : ranking.clauses(weight)) {
                double points = searcher.explain(clause.query(), document).getValue().doubleValue();
                parts.add(clause.part(points));
            }
            ScoreDoc[] alone = {new ScoreDoc(document, 0)};
            new SentenceRescoring(ranking, weight).raise(searcher.getLeafContexts(), alone);
            parts.add(ranking.sentence(alone[0].score));
        }
        return ScorePart.joined(parts);
    }

    /** Finds quotations in passages of a language. */
    QuotationFinder finder(Language language) throws IOException {
        Wanted wanted = ranking(language).wanted();
        int words = question.words(question.language()).size();
        return new QuotationFinder(wanted, Definitions.areAskedBy(question.text(), words));
    }

    private RankingQuery ranking(Language language) {
        return Objects.requireNonNull(languages.get(language));
    }

    private void rescore(ScoreDoc[] hits) throws IOException {
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        for (RankingQuery ranking : languages.values()) {
            new SentenceRescoring(ranking, weight(ranking.language()))
                    .raise(searcher.getLeafContexts(), hits);
        }
        Arrays.sort(hits, (one, other) -> Float.compare(other.score, one.score));
    }

    private org.apache.lucene.search.Query lucene() throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (RankingQuery ranking : languages.values()) {
            for (RankingQuery.Clause clause : ranking.clauses(weight(ranking.language()))) {
                any.add(clause.query(), Occur.SHOULD);
            }
        }
        return narrowed(any.build());
    }

    /** Terms are rarer in a language with more passages; that shall not speak for it. */
    private double weight(Language language) throws IOException {
        double scale = ranking(query.language()).idfOfUnseen() / ranking(language).idfOfUnseen();
        return language == query.language() ? 1 : OTHER_LANGUAGE * scale;
    }

    private org.apache.lucene.search.Query narrowed(org.apache.lucene.search.Query any) {
        if (query.publisher().isEmpty() && query.topic().isEmpty()) {
            return any;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(any, Occur.MUST);
        filter(narrowed, PassageFields.PUBLISHER, query.publisher());
        filter(narrowed, PassageFields.TOPIC, query.topic());
        return narrowed.build();
    }

    private void filter(BooleanQuery.Builder to, String field, Optional<String> name) {
        if (name.isEmpty()) {
            return;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String other : synonyms.names(name.get())) {
            Term key = new Term(field, PassageFields.key(other));
            any.add(new TermQuery(key), Occur.SHOULD);
        }
        to.add(any.build(), Occur.FILTER);
    }
}
