package se.kompis.knowledge;

import java.util.ArrayList;
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
    private final List<Term> terms;
    private int next;
    private int position;

    private TermStream(List<Term> terms) {
        this.terms = terms;
    }

    /** The stems of the words that say something; the others leave a gap. */
    static TermStream stems(List<Word> words) {
        List<Term> terms = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).stop()) {
                terms.add(new Term(words.get(at).stem(), at + 1));
            }
        }
        return new TermStream(terms);
    }

    /** The grams of the words that say something. */
    static TermStream grams(List<Word> words) {
        List<Term> terms = new ArrayList<>(words.size() * 4);
        for (Word word : words) {
            if (!word.stop()) {
                word.grams().forEach(gram -> terms.add(new Term(gram, terms.size() + 1)));
            }
        }
        return new TermStream(terms);
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        Term current = terms.get(next++);
        term.append(current.text());
        increment.setPositionIncrement(current.position() - position);
        position = current.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = 0;
    }

    private record Term(String text, int position) {}
}
