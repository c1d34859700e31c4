package se.kompis.knowledge.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Puts the characters of one line together and finds the blanks that were never drawn. */
final class PdfLineBuilder {
    /** A gap of this part of the size is a new cell or column, not a blank. */
    private static final float CELL_GAP = 1.6f;

    private static final Set<String> UNITS = Set.of("mm", "cm", "dm", "m", "km", "10");

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final PdfGlyph first;
    private PdfGlyph last;
    private float right;
    private int letters;
    private int boldLetters;
    private boolean blankBefore;

    PdfLineBuilder(PdfGlyph first) {
        this.first = first;
        this.last = first;
        this.right = first.x();
        append(first);
    }

    /** Whether the character continues this line. */
    boolean accepts(PdfGlyph glyph) {
        float size = Math.max(last.size(), first.size());
        float gap = glyph.x() - right;
        return glyph.direction() == first.direction()
                && sameBaseline(glyph, size)
                && gap > -0.6f * size
                && gap < CELL_GAP * size;
    }

    private boolean sameBaseline(PdfGlyph glyph, float size) {
        float distance = Math.abs(glyph.y() - first.y());
        boolean raised = glyph.size() < 0.8f * size || first.size() < 0.8f * glyph.size();
        return distance < (raised ? 0.6f : 0.3f) * Math.max(size, glyph.size());
    }

    void append(PdfGlyph glyph) {
        if (glyph.isBlank()) {
            blankBefore = true;
            right = Math.max(right, Math.min(glyph.end(), right + glyph.size()));
            return;
        }
        if (isNoteMark(glyph)) {
            right = Math.max(right, glyph.end());
            return;
        }
        if (!text.isEmpty() && (blankBefore || glyph.x() - right > blankFrom(glyph))) {
            text.append(' ');
        }
        blankBefore = false;
        text.append(glyph.text());
        right = Math.max(right, glyph.end());
        last = glyph;
        count(glyph);
    }

    private static float blankFrom(PdfGlyph glyph) {
        float space = glyph.space() > 0 ? glyph.space() : 0.25f * glyph.size();
        return Math.max(0.12f * glyph.size(), Math.min(0.5f * space, 0.3f * glyph.size()));
    }

    /** A small raised digit right after a word refers to a footnote; it is not part of the word. */
    private boolean isNoteMark(PdfGlyph glyph) {
        return glyph.size() < 0.8f * last.size()
                && last.y() - glyph.y() > 0.15f * last.size()
                && glyph.text().chars().allMatch(Character::isDigit)
                && endsWithWord();
    }

    /** A raised digit after a unit such as km means something. */
    private boolean endsWithWord() {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start < text.length() && !UNITS.contains(text.substring(start));
    }

    private void count(PdfGlyph glyph) {
        sizes.merge(Math.round(glyph.size() * 10), 1, Integer::sum);
        letters++;
        boldLetters += glyph.bold() ? 1 : 0;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    PdfLine line() {
        int size =
                sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(10);
        return new PdfLine(
                text.toString(),
                first.x(),
                right,
                first.y(),
                size / 10f,
                boldLetters * 10 > letters * 6,
                first.direction());
    }
}
