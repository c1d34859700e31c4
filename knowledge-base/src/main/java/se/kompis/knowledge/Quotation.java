package se.kompis.knowledge;

import java.util.List;

/**
 * Whole sentences of a passage, to the letter.
 *
 * @param passage where they stand
 * @param start offset in the <em>section's</em> text (as in {@link Passage#start()}), UTF-16 code
 *     units
 * @param end offset after the last character
 * @param text the section's text from start to end
 * @param marks the words that match the question, as spans of {@code text}, in order, not
 *     overlapping
 * @param score comparable within one answer only; higher is better
 */
public record Quotation(
        Passage passage, int start, int end, String text, List<Span> marks, double score) {
    public Quotation {
        marks = List.copyOf(marks);
    }

    /**
     * Part of a text.
     *
     * @param start offset of the first character
     * @param end offset after the last
     */
    public record Span(int start, int end) {}
}
