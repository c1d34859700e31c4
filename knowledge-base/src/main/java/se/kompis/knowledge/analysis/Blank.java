package se.kompis.knowledge.analysis;

/** What stands between words. */
public final class Blank {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char OGHAM_SPACE = '\u1680';

    private Blank() {}

    /** Blanks of any width, tabs and line breaks. */
    public static boolean is(char c) {
        // Asked of every character of a text; between these there are letters and signs only.
        boolean ascii = c > ' ' && c <= '~';
        boolean letter = ascii || (c > NO_BREAK_SPACE && c < OGHAM_SPACE);
        return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
