package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How wide the columns of a page are and how far apart its lines. */
final class PdfColumns {
    /** Lines whose left edges differ by less stand in one column. */
    private static final float BUCKET = 24;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”’)]*$");

    private static final float USUAL_LEADING = 1.2f;

    private final Map<Integer, Float> rights = new HashMap<>();
    private final Map<Float, Integer> sizes = new HashMap<>();
    private final List<Float> leadings = new ArrayList<>();

    PdfColumns(List<PdfLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            rights.merge(bucket(line), line.right(), Math::max);
            sizes.merge(line.size(), line.text().length(), Integer::sum);
            if (i > 0) {
                addLeading(lines.get(i - 1), line);
            }
        }
        leadings.sort(null);
    }

    private void addLeading(PdfLine before, PdfLine line) {
        float leading = (line.y() - before.y()) / line.size();
        if (leading > 0.8f && leading < 2.5f && Math.abs(before.size() - line.size()) < 0.5f) {
            leadings.add(leading);
        }
    }

    /** The size of most of the text, in points. */
    float size() {
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    /** From one baseline to the next, as a part of the font's size. */
    float leading() {
        // The lower third: among short paragraphs, most gaps are gaps between paragraphs.
        return leadings.isEmpty() ? USUAL_LEADING : Math.max(1, leadings.get(leadings.size() / 3));
    }

    /** Whether the first word of the line would have had room at the end of the line before. */
    boolean wasBrokenOnPurpose(PdfLine before, PdfLine line) {
        float room = right(before) - before.right();
        int blank = line.text().indexOf(' ');
        int letters = blank < 0 ? line.text().length() : blank;
        float word = (line.right() - line.left()) * letters / Math.max(1, line.text().length());
        float width = right(before) - before.left();
        boolean plenty = SENTENCE_END.matcher(before.text()).matches() || room > 0.25f * width;
        return room > word + line.size() && plenty && startsAnew(line);
    }

    private static boolean startsAnew(PdfLine line) {
        return !Character.isLowerCase(line.text().codePointAt(0));
    }

    private float right(PdfLine line) {
        int bucket = bucket(line);
        float right = line.right();
        for (int i = bucket - 1; i <= bucket + 1; i++) {
            right = Math.max(right, rights.getOrDefault(i, right));
        }
        return right;
    }

    private static int bucket(PdfLine line) {
        return Math.round(line.left() / BUCKET);
    }
}
