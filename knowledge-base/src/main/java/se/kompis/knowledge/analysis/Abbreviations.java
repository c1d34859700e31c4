package se.kompis.knowledge.analysis;

import java.util.Locale;
import java.util.Set;

/** Tells a period that ends a sentence from one that belongs to a word. */
final class Abbreviations {
    /** Something always follows them. */
    private static final Set<String> OPEN =
            Set.of(
                    "t.ex", "tex", "bl.a", "d.v.s", "dvs", "s.k", "resp", "jfr", "fr.o.m", "t.o.m",
                    "p.g.a", "pga", "m.h.a", "m.a.o", "f.d", "prop", "inkl", "exkl", "dr", "prof",
                    "e.g", "i.e", "cf", "vs", "mr", "mrs", "ms", "approx", "incl");

    /** End no sentence when a number follows. */
    private static final Set<String> BEFORE_NUMBER =
            Set.of(
                    "nr", "kap", "ca", "s", "sid", "st", "art", "max", "min", "tel", "kl", "no",
                    "fig", "p", "pp", "vol", "ed");

    private Abbreviations() {}

    /**
     * Whether the sentence goes on after the period at an offset.
     *
     * <p>It does after an abbreviation, an initial and the number of a list item, and before a
     * small letter ("den 1. maj").
     */
    static boolean continuesAfter(String text, int period) {
        int next = nextWord(text, period + 1);
        if (next < 0) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        String word = wordBefore(text, period);
        return OPEN.contains(word)
                || (BEFORE_NUMBER.contains(word) && Character.isDigit(text.charAt(next)))
                || (!word.isEmpty() && isInitial(word, text.charAt(period - 1)))
                || isListNumber(text, word, period);
    }

    /** Where the next word starts on the same line; -1 when none does. */
    private static int nextWord(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return -1;
            }
            if (!Character.isWhitespace(c) && "\"'”’«»(–-".indexOf(c) < 0) {
                return at;
            }
        }
        return -1;
    }

    private static String wordBefore(String text, int period) {
        int start = period;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, period).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isInitial(String word, char letter) {
        boolean single = word.length() == 1 || word.charAt(word.length() - 2) == '.';
        return single && Character.isUpperCase(letter);
    }

    /** "1." at the start of a line numbers what follows. */
    private static boolean isListNumber(String text, String word, int period) {
        if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int before = period - word.length() - 1;
        return before < 0 || text.charAt(before) == '\n';
    }
}
