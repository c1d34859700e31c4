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
    private static final Pattern NOTE = Pattern.compile("^\\d{1,3}\\.? [\\p{Lu}”\"h]");

    /** The second level of lists in Word is marked with the letter o of Courier. */
    private static final Pattern HOLLOW_BULLET = Pattern.compile("^o\\s+(?=\\S)");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”’)]*$");

    /** A cell of a table seldom has more; a column of text has. */
    private static final int MAX_CELL_LINES = 8;

    /** A bullet or a number such as {@code 2.10.3} stands apart from its text, but is no cell. */
    private static final Pattern MARKER =
            Pattern.compile("\\W|\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[a-zåäö]\\)");

    private final PdfColumns columns;
    private final Hyphens hyphens;
    private final float leading;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable PdfLine first;
    private @Nullable PdfLine last;
    private int lines;
    private float top;
    private float bottom;
    private float right;
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

    private void add(PdfLine drawn) {
        PdfLine line = drawn.with(HOLLOW_BULLET.matcher(drawn.text()).replaceFirst("• "));
        PdfLine before = last;
        if (before == null || first == null) {
            begin(line, false);
        } else if (isNextCell(line)) {
            addCell(line);
        } else if (!breaksBetween(first, before, line)) {
            hyphens.join(text, line.text());
            reach(line);
            lines++;
        } else {
            end();
            begin(line, isTight(before, line));
        }
    }

    /** Whether it stands right of all that was read, and beside it. */
    private boolean isNextCell(PdfLine line) {
        float slack = 0.5f * line.size();
        return lines <= MAX_CELL_LINES
                && line.left() > right
                && line.y() > top - slack
                && line.y() < bottom + slack;
    }

    private void addCell(PdfLine line) {
        boolean marker = MARKER.matcher(text).matches() || line.left() - right < line.size();
        text.append(marker ? " " : " | ").append(line.text());
        item |= !marker;
        reach(line);
    }

    private void reach(PdfLine line) {
        last = line;
        right = Math.max(right, line.right());
        bottom = Math.max(bottom, line.y());
    }

    private void begin(PdfLine line, boolean asItem) {
        first = line;
        top = line.y();
        bottom = line.y();
        right = line.right();
        last = line;
        lines = 1;
        item = asItem || (isListItem(line) && !isNote(line));
        text.append(line.text());
    }

    private void end() {
        String words = CleanText.line(text.toString());
        text.setLength(0);
        if (first != null && Words.any(words)) {
            paragraphs.add(
                    new PdfParagraph(words, first.size(), first.bold(), lines, item, first.y()));
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

    private boolean isListItem(PdfLine line) {
        return CleanText.startsWithBullet(line.text())
                || NUMBERED.matcher(line.text()).matches()
                || isNote(line);
    }

    private boolean isNote(PdfLine line) {
        return line.size() <= 0.92f * columns.size() && NOTE.matcher(line.text()).lookingAt();
    }

    /** Steps in begin a paragraph, steps out end a list; a list item's own lines hang. */
    private boolean isIndented(PdfLine first, PdfLine before, PdfLine line) {
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
