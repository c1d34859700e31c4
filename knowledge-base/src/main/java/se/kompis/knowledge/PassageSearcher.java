package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Synonyms;

/** Ranks the passages of some libraries by a question. */
final class PassageSearcher {
    private static final Set<String> STORED = Set.of(PassageFields.STORED);

    private final IndexSearcher searcher;
    private final Synonyms synonyms;

    PassageSearcher(IndexSearcher searcher, Synonyms synonyms) {
        this.searcher = searcher;
        this.synonyms = synonyms;
    }

    List<SearchHit> search(Query query, int limit) throws IOException {
        return limit < 1 ? List.of() : hits(rank(query), limit);
    }

    Ranking rank(Query query) throws IOException {
        return new Ranking(query.withTypedFilters(), searcher, synonyms);
    }

    List<SearchHit> hits(Ranking ranking, int limit) throws IOException {
        StoredFields stored = searcher.storedFields();
        ScoreDoc[] found = ranking.best(limit);
        List<SearchHit> hits = new ArrayList<>(found.length);
        for (ScoreDoc hit : found) {
            hits.add(new SearchHit(passage(stored, hit.doc), hit.score));
        }
        return hits;
    }

    /** The best passages, and what each owes its score to. */
    List<Explanation> explain(Query query, int limit) throws IOException {
        Ranking ranking = rank(query);
        StoredFields stored = searcher.storedFields();
        List<Explanation> explained = new ArrayList<>();
        for (ScoreDoc hit : ranking.best(limit)) {
            Passage passage = passage(stored, hit.doc);
            explained.add(
                    new Explanation(
                            passage,
                            hit.score,
                            ranking.reachable(passage.material().language()),
                            ranking.parts(hit.doc)));
        }
        return explained;
    }

    /** Puts together texts that ask for the same. */
    List<QuestionCluster> cluster(List<String> questions, Language language) throws IOException {
        TermWeights weights = new TermWeights(searcher);
        List<QuestionVector> vectors = new ArrayList<>(questions.size());
        for (String question : questions) {
            vectors.add(
                    QuestionVector.of(
                            Question.of(Query.of(question, language), synonyms), weights));
        }
        return QuestionClusters.of(vectors);
    }

    private static Passage passage(StoredFields stored, int document) throws IOException {
        BytesRef bytes = stored.document(document, STORED).getBinaryValue(PassageFields.STORED);
        if (bytes == null) {
            throw new IOException("A passage was indexed without its text");
        }
        return PassageCodec.decode(bytes);
    }
}
