package se.kompis.knowledge;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * How rare the terms of a question are; looks each up once and lets the query use what it found.
 */
final class TermWeights {
    private static final int SHORTEST_CORRECTED = 6;
    private static final int CANDIDATES = 10;

    /** No word is indexed as this. */
    private static final String UNSEEN = "";

    /** The weight of an unseen term among some seventy passages: fewer do not tell what is rare. */
    private static final double TELLING = 5;

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> states = new HashMap<>();
    private final Map<String, Long> documents = new HashMap<>();

    TermWeights(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A query for a term. */
    TermQuery query(Term term) throws IOException {
        return new TermQuery(term, states(term));
    }

    /** Whether any passage has it. */
    boolean occurs(Term term) throws IOException {
        return states(term).docFreq() > 0;
    }

    /**
     * The term, or if it does not occur, one that differs by a single slip of the finger: a letter
     * swapped, wrong, missing or too many.
     */
    Term corrected(Term term) throws IOException {
        if (occurs(term) || term.text().length() < SHORTEST_CORRECTED) {
            return term;
        }
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), term.field());
        return terms == null ? term : mostFrequent(term, near(term).getTermsEnum(terms));
    }

    private static FuzzyQuery near(Term term) {
        return new FuzzyQuery(term, 1, 1, CANDIDATES, true);
    }

    private static Term mostFrequent(Term otherwise, TermsEnum candidates) throws IOException {
        Term best = otherwise;
        int most = 0;
        for (BytesRef next = candidates.next(); next != null; next = candidates.next()) {
            if (candidates.docFreq() > most) {
                most = candidates.docFreq();
                best = new Term(otherwise.field(), BytesRef.deepCopyOf(next));
            }
        }
        return best;
    }

    /** Inverse document frequency as BM25 has it; highest for a term that does not occur. */
    double idf(Term term) throws IOException {
        long count = documents(term.field());
        int having = states(term).docFreq();
        return Math.log(1 + (count - having + .5) / (having + .5));
    }

    /**
     * How rare a term is among all passages of its language: from zero to one for a term that does
     * not occur, or less when there are few passages.
     */
    double rarity(Term term) throws IOException {
        return idf(term) / Math.max(idfOfUnseen(term.field()), TELLING);
    }

    /** The highest there is in a field. */
    double idfOfUnseen(String field) throws IOException {
        return idf(new Term(field, UNSEEN));
    }

    private long documents(String field) throws IOException {
        Long known = documents.get(field);
        if (known == null) {
            CollectionStatistics statistics = searcher.collectionStatistics(field);
            known = statistics == null ? 0 : statistics.docCount();
            documents.put(field, known);
        }
        return known;
    }

    private TermStates states(Term term) throws IOException {
        TermStates known = states.get(term);
        if (known == null) {
            known = TermStates.build(searcher, term, true);
            states.put(term, known);
        }
        return known;
    }
}
