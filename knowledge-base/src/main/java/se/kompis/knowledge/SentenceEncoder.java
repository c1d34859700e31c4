package se.kompis.knowledge;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import se.kompis.knowledge.analysis.Grams;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/** Writes the sentences of one passage after another as {@link SentenceGrams} reads them. */
final class SentenceEncoder {
    private final FixedBitSet seen = new FixedBitSet(SentenceGrams.HASHES);
    private byte[] bytes = new byte[2_048];
    private int size;

    /** What a passage of these words keeps; each of them stands in one of the sentences. */
    BytesRef encode(List<TextRange> sentences, List<Word> words) {
        size = 0;
        int from = 0;
        for (TextRange sentence : sentences) {
            int to = from;
            while (to < words.size() && words.get(to).start() < sentence.end()) {
                to++;
            }
            add(words.subList(from, to));
            from = to;
        }
        return new BytesRef(Arrays.copyOf(bytes, size));
    }

    /** A passage has a few hundred grams, so that their number has room in two bytes. */
    private void add(List<Word> sentence) {
        int start = size;
        write(0);
        for (Word word : sentence) {
            addGrams(word);
            if (Numbers.isOne(word)) {
                add(SentenceGrams.NUMBER);
            }
        }
        set(start, (size - start) / 2 - 1);
        for (int at = start + 2; at < size; at += 2) {
            seen.clear(SentenceGrams.read(bytes, at));
        }
    }

    private void addGrams(Word word) {
        Grams grams = word.form().grams();
        for (int at = 0; !word.stop() && at < grams.size(); at++) {
            add(SentenceGrams.hash(grams.at(at)));
        }
    }

    private void add(int hash) {
        if (!seen.getAndSet(hash)) {
            write(hash);
        }
    }

    private void write(int value) {
        bytes = ArrayUtil.grow(bytes, size + 2);
        set(size, value);
        size += 2;
    }

    private void set(int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }
}
