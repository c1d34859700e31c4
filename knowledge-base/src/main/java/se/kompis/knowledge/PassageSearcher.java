package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Synonyms;

/** Ranks the passages of some libraries by a question. */
final class PassageSearcher {
    private static final Set<String> STORED = Set.of(PassageFields.STORED);

    /** As many as a first answer has. */
    private static final int QUOTED = 3;

    private final IndexSearcher searcher;
    private final Synonyms synonyms;

    PassageSearcher(IndexSearcher searcher, Synonyms synonyms) {
        this.searcher = searcher;
        this.synonyms = synonyms;
    }

    /** The same over some more passages. */
    PassageSearcher with(IndexReader more) throws IOException {
        IndexReader[] both = {searcher.getIndexReader(), more};
        IndexSearcher joined = new IndexSearcher(new MultiReader(both, false));
        return new PassageSearcher(joined, synonyms);
    }

    Trial tryOut(Query query, int passages) throws IOException {
        return new Trial(Answering.answer(this, query, QUOTED), explain(query, passages));
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
