package se.kompis.knowledge.text;

import java.util.List;
import java.util.TreeMap;

/** Tells headings from text by their size and weight, against the size of most of the text. */
final class PdfHeadings {
    private static final int MAX_LENGTH = 140;
    private static final int MAX_LINES = 5;
    private static final float LARGER = 1.12f;

    private final float bodySize;
    private final List<Float> sizes;

    PdfHeadings(List<List<PdfParagraph>> pages) {
        TreeMap<Float, Integer> letters = new TreeMap<>();
        for (List<PdfParagraph> page : pages) {
            page.forEach(p -> letters.merge(rounded(p.size()), p.text().length(), Integer::sum));
        }
        this.bodySize =
                letters.entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .map(java.util.Map.Entry::getKey)
                        .orElse(10f);
        this.sizes =
                letters.descendingKeySet().stream()
                        .filter(size -> size > bodySize * LARGER)
                        .toList();
    }

    boolean isHeading(PdfParagraph paragraph) {
        String text = paragraph.text();
        boolean stands =
                text.length() <= MAX_LENGTH
                        && paragraph.lines() <= MAX_LINES
                        && !paragraph.item()
                        && !text.endsWith(".")
                        && !text.endsWith(",")
                        && text.codePoints().filter(Character::isLetter).count() > 2;
        return stands
                && (isLarge(paragraph)
                        || (paragraph.bold() && paragraph.size() >= bodySize * 0.98f));
    }

    /** Whether it is set larger than the text. */
    boolean isLarge(PdfParagraph paragraph) {
        return rounded(paragraph.size()) > bodySize * LARGER;
    }

    /** 1 for the largest. Bold text of the body's size is the innermost. */
    int level(PdfParagraph heading) {
        int index = sizes.indexOf(rounded(heading.size()));
        return index < 0 ? sizes.size() + 1 : index + 1;
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }
}
