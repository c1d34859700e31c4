package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the lines of one page into paragraphs. */
final class PdfParagraphs {
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}[.)]|[a-zåäö]\\)|[–-])\\s+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”’)]*$");

    private final PdfColumns columns;
    private final Hyphens hyphens;
    private final float leading;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable PdfLine first;
    private @Nullable PdfLine last;
    private int lines;
    private boolean item;

    private PdfParagraphs(List<PdfLine> lines, Hyphens hyphens) {
        this.columns = new PdfColumns(lines);
        this.leading = columns.leading();
        this.hyphens = hyphens;
    }

    static List<PdfParagraph> of(List<PdfLine> lines, Set<String> hyphenated) {
        PdfParagraphs builder = new PdfParagraphs(lines, new Hyphens(hyphenated));
        for (PdfLine line : lines) {
            builder.add(line);
        }
        builder.end();
        return builder.paragraphs;
    }

    private void add(PdfLine line) {
        PdfLine before = last;
        if (before == null || first == null) {
            begin(line, false);
        } else if (before.onSameBaseline(line) && line.left() > before.left()) {
            text.append(' ').append(line.text());
            last = before.joined(line, " ");
        } else if (!breaksBetween(first, before, line)) {
            hyphens.join(text, line.text());
            last = line;
            lines++;
        } else {
            end();
            begin(line, isTight(before, line));
        }
    }

    private void begin(PdfLine line, boolean asItem) {
        first = line;
        last = line;
        lines = 1;
        item = asItem || isListItem(line);
        text.append(line.text());
    }

    private void end() {
        String words = CleanText.line(text.toString());
        text.setLength(0);
        if (first != null && Words.any(words)) {
            paragraphs.add(new PdfParagraph(words, first.size(), first.bold(), lines, item));
        }
    }

    private boolean breaksBetween(PdfLine first, PdfLine before, PdfLine line) {
        if (line.direction() != before.direction() || looksDifferent(before, line)) {
            return true;
        }
        float down = line.y() - before.y();
        if (down < 0 || !line.overlapsAcross(before)) {
            return !continuesSentence(before, line);
        }
        return down > 1.35f * leading * line.size()
                || isListItem(line)
                || isIndented(first, before, line)
                || columns.wasBrokenOnPurpose(before, line);
    }

    private static boolean looksDifferent(PdfLine before, PdfLine line) {
        float larger = Math.max(before.size(), line.size());
        boolean otherSize = Math.abs(before.size() - line.size()) > 0.08f * larger;
        return otherSize || (before.bold() != line.bold() && !continuesSentence(before, line));
    }

    private static boolean continuesSentence(PdfLine before, PdfLine line) {
        return !SENTENCE_END.matcher(before.text()).matches()
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean isListItem(PdfLine line) {
        return CleanText.startsWithBullet(line.text()) || NUMBERED.matcher(line.text()).matches();
    }

    /** Steps in begin a paragraph, steps out end a list; a list item's own lines hang. */
    private static boolean isIndented(PdfLine first, PdfLine before, PdfLine line) {
        float step = line.left() - before.left();
        float size = line.size();
        if (step > 0.8f * size) {
            return !isListItem(first) && SENTENCE_END.matcher(before.text()).matches();
        }
        return step < -0.8f * size && isListItem(first);
    }

    private boolean isTight(PdfLine before, PdfLine line) {
        float down = line.y() - before.y();
        return down > 0
                && down <= 1.35f * leading * line.size()
                && !looksDifferent(before, line)
                && !SENTENCE_END.matcher(before.text()).matches();
    }
}
