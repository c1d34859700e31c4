package se.kompis.knowledge;

import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import se.kompis.knowledge.analysis.Grams;

/**
 * Knows how much of a question stands together in one sentence.
 *
 * <p>Each passage keeps the grams of its sentences as 16-bit hashes, two bytes each, sentence by
 * sentence behind their number ({@link SentenceEncoder} writes them). Two grams share a hash once
 * in 65,536 times; that moves a score by less than it is worth.
 */
final class SentenceGrams {
    static final int HASHES = 1 << 16;

    /** Stands among the grams of a sentence with a number; no gram of a word is like it. */
    static final int NUMBER = hash("#");

    private final FixedBitSet known = new FixedBitSet(HASHES);
    private final int[] hashes;
    private final double[] weights;

    /**
     * Prepares a question.
     *
     * @param grams its grams, and what finding each is worth
     * @param number what a number in the sentence is worth
     */
    SentenceGrams(Map<String, Double> grams, double number) {
        hashes = new int[grams.size() + 1];
        weights = new double[hashes.length];
        int size = 0;
        for (String gram : grams.keySet()) {
            hashes[size] = hash(gram);
            known.set(hashes[size++]);
        }
        hashes[size] = NUMBER;
        known.set(hashes[size]);
        Arrays.sort(hashes);
        grams.forEach((gram, weight) -> weights[place(hash(gram))] += weight);
        weights[place(NUMBER)] += number;
    }

    /** The sum of weights in the sentence that has most of it. */
    double best(BytesRef sentences) {
        double best = 0;
        int at = sentences.offset;
        int end = sentences.offset + sentences.length;
        while (at < end) {
            int next = at + 2 + 2 * read(sentences.bytes, at);
            best = Math.max(best, sum(sentences.bytes, at + 2, next));
            at = next;
        }
        return best;
    }

    private double sum(byte[] bytes, int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at += 2) {
            int hash = read(bytes, at);
            if (known.get(hash)) {
                sum += weights[place(hash)];
            }
        }
        return sum;
    }

    private static int hash(String gram) {
        return hash(Grams.number(gram));
    }

    private int place(int hash) {
        return Arrays.binarySearch(hashes, hash);
    }

    static int read(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    /** Sixteen bits, mixed from all of a gram (Knuth's multiplicative hashing). */
    static int hash(int gram) {
        return (gram * 0x9E3779B9) >>> Short.SIZE;
    }
}
