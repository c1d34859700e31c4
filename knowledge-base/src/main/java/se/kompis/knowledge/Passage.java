package se.kompis.knowledge;

import java.util.List;
import se.kompis.knowledge.text.Locator;

/**
 * A stretch of a material that is found as a whole: some paragraphs, about 90-150 words, never
 * across a page or slide.
 *
 * @param material what it is part of
 * @param section ordinal of the section within the material, from 0
 * @param locator of that section
 * @param headings of that section
 * @param start offset in the section's text, UTF-16 code units
 * @param end offset after the last character
 * @param text the section's text from start to end, to the letter
 */
public record Passage(
        Material material,
        int section,
        Locator locator,
        List<String> headings,
        int start,
        int end,
        String text) {
    public Passage {
        headings = List.copyOf(headings);
    }
}
