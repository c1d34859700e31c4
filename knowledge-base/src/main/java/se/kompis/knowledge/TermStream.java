package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import se.kompis.knowledge.analysis.Word;

/** Terms that were analysed already, as Lucene wants them. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms;
    private final BitSet positions;
    private int next;
    private int position = -1;

    /** The stems of the words that say something; the others leave a gap. */
    TermStream(List<Word> words) {
        terms = new ArrayList<>(words.size());
        positions = new BitSet(words.size());
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).stop()) {
                terms.add(words.get(at).stem());
                positions.set(at);
            }
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        term.setEmpty().append(terms.get(next++));
        int at = positions.nextSetBit(position + 1);
        increment.setPositionIncrement(at - position);
        position = at;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }
}
