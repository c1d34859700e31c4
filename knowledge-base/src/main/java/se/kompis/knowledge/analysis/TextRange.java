package se.kompis.knowledge.analysis;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start offset of the first character
 * @param end offset after the last
 */
public record TextRange(int start, int end) {

    /** What it covers of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** From the start of this to the end of a later one. */
    public TextRange through(TextRange later) {
        return new TextRange(start, later.end);
    }

    int length() {
        return end - start;
    }
}
