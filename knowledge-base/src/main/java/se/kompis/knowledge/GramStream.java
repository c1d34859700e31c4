package se.kompis.knowledge;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import se.kompis.knowledge.analysis.Grams;
import se.kompis.knowledge.analysis.Word;

/**
 * The grams of words as Lucene wants them: each once, with how often it is there. They are six for
 * each word, every third of them again, and Lucene looks each up among all that it knows.
 */
final class GramStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef bytes = new BytesRef(2 * Integer.BYTES);

    /** A hash table with open addresses; no gram is zero. */
    private final int[] grams;

    private final int[] counts;
    private int next;

    /** Of the words that say something. */
    GramStream(List<Word> words) {
        int size = 0;
        for (Word word : words) {
            size += word.stop() ? 0 : word.form().grams().size();
        }
        grams = new int[Integer.highestOneBit(size + 1) * 4];
        counts = new int[grams.length];
        for (Word word : words) {
            if (!word.stop()) {
                count(word.form().grams());
            }
        }
    }

    private void count(Grams of) {
        for (int at = 0; at < of.size(); at++) {
            int place = place(of.at(at));
            grams[place] = of.at(at);
            counts[place]++;
        }
    }

    private int place(int gram) {
        int place = SentenceGrams.hash(gram) & (grams.length - 1);
        while (grams[place] != 0 && grams[place] != gram) {
            place = (place + 1) & (grams.length - 1);
        }
        return place;
    }

    @Override
    public boolean incrementToken() {
        while (next < grams.length && grams[next] == 0) {
            next++;
        }
        if (next == grams.length) {
            return false;
        }
        write(grams[next]);
        term.setBytesRef(bytes);
        frequency.setTermFrequency(counts[next++]);
        return true;
    }

    /** In UTF-8; no letter takes more than two bytes. */
    private void write(int gram) {
        int length = 0;
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            int letter = (gram >>> shift) & 0xFF;
            if (letter >= 0x80) {
                bytes.bytes[length++] = (byte) (0xC0 | (letter >>> 6));
                bytes.bytes[length++] = (byte) (0x80 | (letter & 0x3F));
            } else if (letter > 0) {
                bytes.bytes[length++] = (byte) letter;
            }
        }
        bytes.length = length;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
