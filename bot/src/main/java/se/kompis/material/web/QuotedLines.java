package se.kompis.material.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a section's text into paragraphs and lists, and these where the quotation begins or ends.
 */
final class QuotedLines {
    /** What list items begin with in stored text. */
    private static final String BULLET = "• ";

    private final int quoteStart;
    private final int quoteEnd;

    QuotedLines(int quoteStart, int quoteEnd) {
        this.quoteStart = quoteStart;
        this.quoteEnd = quoteEnd;
    }

    /**
     * Paragraphs and lists of part of a section.
     *
     * @param cited whether the quotation is in this section
     */
    List<TextPart> parts(String text, int start, int end, boolean cited) {
        List<TextPart> parts = new ArrayList<>();
        boolean continued = false;
        for (int from = start; from < end; ) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            if (to > from) {
                add(parts, text, from, to, cited, continued);
            }
            continued = to > from;
            from = to + 1;
        }
        return parts;
    }

    private void add(
            List<TextPart> parts, String text, int from, int to, boolean cited, boolean continued) {
        boolean item = text.startsWith(BULLET, from) && to > from + BULLET.length();
        TextPart.Kind kind = item ? TextPart.Kind.LIST : TextPart.Kind.PARAGRAPH;
        int begin = item ? from + BULLET.length() : from;
        List<TextRun> line = cited ? runs(text, begin, to) : plain(text.substring(begin, to));
        if (!parts.isEmpty() && parts.getLast().kind() == kind && (continued || item)) {
            List<List<TextRun>> lines = new ArrayList<>(parts.removeLast().lines());
            lines.add(line);
            parts.add(new TextPart(kind, 0, lines));
        } else {
            parts.add(new TextPart(kind, 0, List.of(line)));
        }
    }

    private static List<TextRun> plain(String text) {
        return List.of(TextRun.plain(text));
    }

    private List<TextRun> runs(String text, int from, int to) {
        int begin = Math.clamp(quoteStart, from, to);
        int finish = Math.clamp(quoteEnd, begin, to);
        return Stream.of(
                        TextRun.plain(text.substring(from, begin)),
                        new TextRun(
                                text.substring(begin, finish),
                                true,
                                isFirst(text, begin),
                                isLast(text, finish)),
                        TextRun.plain(text.substring(finish, to)))
                .filter(run -> !run.text().isEmpty())
                .toList();
    }

    /** Whether nothing quoted is shown before this; a bullet and line breaks do not count. */
    private boolean isFirst(String text, int begin) {
        return begin >= quoteStart
                && text.substring(quoteStart, begin).replace(BULLET, "").isBlank();
    }

    private boolean isLast(String text, int finish) {
        return finish <= quoteEnd && text.substring(finish, quoteEnd).isBlank();
    }
}
