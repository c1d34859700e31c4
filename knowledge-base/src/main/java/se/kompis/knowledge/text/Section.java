package se.kompis.knowledge.text;

import java.util.List;

/**
 * A run of text with one locator. Passages and quotations are spans of {@code text}, given as
 * offsets in UTF-16 code units, so the text must never change once it is stored.
 *
 * @param locator where the text stands
 * @param headings the headings above it, outermost first; for a page the headings in force where it
 *     begins, for a slide its title; never null, maybe empty
 * @param text plain text; paragraphs are parted by an empty line ({@code "\n\n"}), list items and
 *     table rows by a line break; no markup, no trailing blanks, never blank
 */
public record Section(Locator locator, List<String> headings, String text) {
    public Section {
        headings = List.copyOf(headings);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A section without text at " + locator);
        }
    }
}
