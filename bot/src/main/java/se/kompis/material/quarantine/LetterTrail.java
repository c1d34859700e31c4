package se.kompis.material.quarantine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A text as a trail of bare letters and digits, each of which knows the piece (a glyph, a run of a
 * slide) that it came from. Quoted words are found on it whatever hyphens, blanks, line breaks,
 * ligatures or accents the page sets them with.
 */
final class LetterTrail {
    /** Shorter finds in another order than the quotation's are as likely chance. */
    private static final int SHORTEST_PIECE = 12;

    private final List<String> pieces;
    private final String letters;
    private final int[] origins;

    private LetterTrail(List<String> pieces, String letters, int[] origins) {
        this.pieces = pieces;
        this.letters = letters;
        this.origins = origins;
    }

    static LetterTrail of(List<String> pieces) {
        StringBuilder letters = new StringBuilder();
        int[] origins = new int[64];
        for (int i = 0; i < pieces.size(); i++) {
            int from = letters.length();
            letters.append(letters(pieces.get(i)));
            if (letters.length() > origins.length) {
                origins = Arrays.copyOf(origins, letters.length() * 2);
            }
            Arrays.fill(origins, from, letters.length(), i);
        }
        return new LetterTrail(pieces, letters.toString(), origins);
    }

    /** Letters and digits without case and accents. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * The pieces that hold the quoted words.
     *
     * @param before the text before the quotation, to tell words from the same words further up
     * @return empty when most of the quotation is not there
     */
    BitSet find(String quote, String before) {
        String wanted = letters(quote);
        if (wanted.isEmpty()) {
            return new BitSet();
        }
        int whole = occurrence(wanted, count(letters(before), wanted));
        return whole >= 0
                ? withSigns(origins(whole, whole + wanted.length()), quote.strip())
                : scattered(wanted);
    }

    /** Adds the bracket or full stop that a quotation begins or ends with. */
    private BitSet withSigns(BitSet found, String quote) {
        int before = found.nextSetBit(0) - 1;
        int after = found.length();
        if (before >= 0 && isSign(before) && quote.startsWith(pieces.get(before))) {
            found.set(before);
        }
        if (after < pieces.size() && isSign(after) && quote.endsWith(pieces.get(after))) {
            found.set(after);
        }
        return found;
    }

    private boolean isSign(int piece) {
        return !pieces.get(piece).isBlank() && letters(pieces.get(piece)).isEmpty();
    }

    private static int count(String text, String wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    /** Where the words stand for the nth time, or the last time before that; -1 if never. */
    private int occurrence(String wanted, int skip) {
        int found = letters.indexOf(wanted);
        for (int i = 0; i < skip && found >= 0; i++) {
            int next = letters.indexOf(wanted, found + 1);
            if (next < 0) {
                break;
            }
            found = next;
        }
        return found;
    }

    /** The pieces of a stretch of letters, with the blanks and signs between them. */
    private BitSet origins(int from, int to) {
        BitSet found = new BitSet();
        found.set(origins[from], origins[to - 1] + 1);
        return found;
    }

    /** For words that a column's end, a foot note or another drawing order tears apart. */
    private BitSet scattered(String wanted) {
        BitSet found = new BitSet();
        int covered = 0;
        int near = 0;
        for (int from = 0; from < wanted.length(); ) {
            int at = longest(wanted, from, near);
            int length = common(wanted, from, at);
            if (length >= SHORTEST_PIECE) {
                found.or(origins(at, at + length));
                covered += length;
                near = at + length;
                from += length;
            } else {
                from++;
            }
        }
        return covered * 3 >= wanted.length() * 2 ? found : new BitSet();
    }

    /** Where the rest of the wanted words is found longest; of equals the next one on. */
    private int longest(String wanted, int from, int near) {
        int best = 0;
        int bestLength = 0;
        for (int i = 0; i < letters.length(); i++) {
            int at = (near + i) % letters.length();
            int length = common(wanted, from, at);
            if (length > bestLength) {
                best = at;
                bestLength = length;
            }
        }
        return best;
    }

    private int common(String wanted, int from, int at) {
        int length = 0;
        while (from + length < wanted.length()
                && at + length < letters.length()
                && wanted.charAt(from + length) == letters.charAt(at + length)) {
            length++;
        }
        return length;
    }
}
