package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import se.kompis.knowledge.analysis.Grams;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/**
 * Knows how much of a question stands together in one sentence.
 *
 * <p>Each passage keeps the grams of its sentences as 16-bit hashes, two bytes each, sentence by
 * sentence behind their number. Two grams share a hash once in 65,536 times; that moves a score by
 * less than it is worth.
 */
final class SentenceGrams {
    private static final int HASHES = 1 << 16;

    /** Stands among the grams of a sentence with a number; no gram of a word is like it. */
    private static final String NUMBER = "#";

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
        hashes[size] = hash(NUMBER);
        known.set(hashes[size]);
        Arrays.sort(hashes);
        grams.forEach((gram, weight) -> weights[place(hash(gram))] = weight);
        weights[place(hash(NUMBER))] = number;
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

    /** What a passage keeps. */
    static BytesRef encode(String text, List<Word> words) {
        List<int[]> sentences = new ArrayList<>();
        FixedBitSet seen = new FixedBitSet(HASHES);
        int size = 0;
        int from = 0;
        for (TextRange sentence : SentenceSplitter.sentences(text)) {
            int to = from;
            while (to < words.size() && words.get(to).start() < sentence.end()) {
                to++;
            }
            int[] hashes = hashes(words.subList(from, to), seen);
            sentences.add(hashes);
            size += 2 + 2 * hashes.length;
            from = to;
        }
        return written(sentences, size);
    }

    private static int[] hashes(List<Word> sentence, FixedBitSet seen) {
        int[] hashes = new int[64];
        int size = 0;
        for (Word word : sentence) {
            Grams grams = word.form().grams();
            for (int at = 0; !word.stop() && at < grams.size(); at++) {
                int hash = hash(grams.at(at));
                if (size < HASHES - 1 && !seen.getAndSet(hash)) {
                    hashes = ArrayUtil.grow(hashes, size + 1);
                    hashes[size++] = hash;
                }
            }
        }
        if (Numbers.standIn(sentence) && !seen.getAndSet(hash(NUMBER))) {
            hashes = ArrayUtil.grow(hashes, size + 1);
            hashes[size++] = hash(NUMBER);
        }
        int[] distinct = Arrays.copyOf(hashes, size);
        IntStream.of(distinct).forEach(seen::clear);
        return distinct;
    }

    private static BytesRef written(List<int[]> sentences, int size) {
        byte[] bytes = new byte[size];
        int at = 0;
        for (int[] sentence : sentences) {
            at = write(bytes, at, sentence.length);
            for (int hash : sentence) {
                at = write(bytes, at, hash);
            }
        }
        return new BytesRef(bytes);
    }

    private static int write(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
        return at + 2;
    }

    private static int read(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    /** Sixteen bits, mixed from all of a gram (Knuth's multiplicative hashing). */
    static int hash(int gram) {
        return (gram * 0x9E3779B9) >>> Short.SIZE;
    }
}
