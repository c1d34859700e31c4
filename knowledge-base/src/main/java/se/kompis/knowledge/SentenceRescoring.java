package se.kompis.knowledge;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/**
 * Raises the passages of one language that have much of a question in one sentence.
 *
 * <p>What is added grows with the share of the question that stands there, and with how much that
 * says. Both amounts lie on a plateau that both halves of two question sets show; tuned on either
 * half alone, the gain held on the other.
 */
final class SentenceRescoring {
    private static final double SHARE = 4;
    private static final double SUM = .1;

    private final SentenceGrams grams;
    private final String field;
    private final double worth;

    SentenceRescoring(RankingQuery ranking, double weight) {
        double all = ranking.gramsTotal();
        this.grams = new SentenceGrams(ranking.grams());
        this.field = PassageFields.sentences(ranking.language());
        this.worth = all == 0 ? 0 : weight * best(all) / all;
    }

    /** What a sentence with the whole question in it gets, whose grams are worth so much. */
    static double best(double all) {
        return all == 0 ? 0 : SHARE + SUM * all;
    }

    /**
     * Adds to the scores of hits.
     *
     * @param hits ordered by document
     */
    void raise(List<LeafReaderContext> leaves, ScoreDoc[] hits) throws IOException {
        int leaf = -1;
        BinaryDocValues values = DocValues.emptyBinary();
        for (ScoreDoc hit : hits) {
            int of = ReaderUtil.subIndex(hit.doc, leaves);
            if (of != leaf) {
                leaf = of;
                values = DocValues.getBinary(leaves.get(leaf).reader(), field);
            }
            if (values.advanceExact(hit.doc - leaves.get(leaf).docBase)) {
                hit.score += (float) (worth * grams.best(values.binaryValue()));
            }
        }
    }
}
