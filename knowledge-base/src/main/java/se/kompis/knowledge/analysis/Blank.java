package se.kompis.knowledge.analysis;

/** What stands between words. */
public final class Blank {
    private Blank() {}

    /** Blanks of any width, tabs and line breaks. */
    public static boolean is(char c) {
        // Asked of every character of a text, and nearly all of them are letters.
        boolean letter = c > ' ' && c <= '~';
        return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
