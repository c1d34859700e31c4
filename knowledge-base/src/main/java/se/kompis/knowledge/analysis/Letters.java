package se.kompis.knowledge.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters without their marks. */
final class Letters {
    private static final int LONGEST_EXPANSION = 4;

    private Letters() {}

    /** Replaces letters that have an ASCII likeness by it: {@code å} by {@code a}. */
    static String fold(String word) {
        char[] from = word.toCharArray();
        if (isAscii(from)) {
            return word;
        }
        char[] to = new char[from.length * LONGEST_EXPANSION];
        return new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
    }

    private static boolean isAscii(char[] letters) {
        for (char letter : letters) {
            if (letter > 127) {
                return false;
            }
        }
        return true;
    }
}
