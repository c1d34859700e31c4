package se.kompis.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Word;

/** A question as a Lucene query. */
final class RankingQuery {
    private static final double GRAMS = .5;
    private static final double PAIRS = 1;
    private static final double HEAD = .45;
    private static final double OTHER_LANGUAGE = .7;
    private static final int SLOP = 3;

    private final Question question;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private RankingQuery(Question question) {
        this.question = question;
    }

    /** Matches whatever shares a word or part of a word; the best fit scores highest. */
    static Query of(Question question, Language asker) {
        RankingQuery ranking = new RankingQuery(question);
        for (Language language : Language.values()) {
            ranking.add(language, language == asker ? 1 : OTHER_LANGUAGE);
        }
        return ranking.query.build();
    }

    private void add(Language language, double weight) {
        List<Word> words = question.words(language);
        Set<String> grams = new LinkedHashSet<>();
        for (Word word : words) {
            add(weight, PassageFields.stems(language), word.stem());
            add(weight * HEAD, PassageFields.head(language), word.stem());
            grams.addAll(word.grams());
        }
        grams.forEach(gram -> add(weight * GRAMS, PassageFields.grams(language), gram));
        for (int at = 1; at < words.size(); at++) {
            String field = PassageFields.stems(language);
            String one = words.get(at - 1).stem();
            add(weight * PAIRS, new PhraseQuery(SLOP, field, one, words.get(at).stem()));
        }
    }

    private void add(double weight, String field, String term) {
        add(weight, new TermQuery(new Term(field, term)));
    }

    private void add(double weight, Query part) {
        query.add(weight == 1 ? part : new BoostQuery(part, (float) weight), Occur.SHOULD);
    }
}
