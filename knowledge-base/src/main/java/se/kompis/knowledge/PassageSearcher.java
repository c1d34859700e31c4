package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Ranks the passages of some libraries by a question. */
final class PassageSearcher {
    private static final Set<String> STORED = Set.of(PassageFields.STORED);

    private final IndexSearcher searcher;

    PassageSearcher(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<SearchHit> search(Query query, int limit) throws IOException {
        return limit < 1 ? List.of() : hits(rank(query), limit);
    }

    Ranking rank(Query query) throws IOException {
        return new Ranking(query.withTypedFilters(), searcher);
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

    private static Passage passage(StoredFields stored, int document) throws IOException {
        BytesRef bytes = stored.document(document, STORED).getBinaryValue(PassageFields.STORED);
        if (bytes == null) {
            throw new IOException("A passage was indexed without its text");
        }
        return PassageCodec.decode(bytes);
    }
}
