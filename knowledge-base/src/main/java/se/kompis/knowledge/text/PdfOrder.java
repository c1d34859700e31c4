package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into reading order. Most programs draw in reading order, columns and
 * text boxes included; only where a page was plainly drawn in another order is it cut along its
 * white space into columns and blocks (a recursive X-Y cut).
 */
final class PdfOrder {
    /** A page of small print has some two hundred. */
    private static final int MAX_LINES = 1_500;

    /** A row across several columns may have been drawn in between. */
    private static final int NEIGHBOURS = 3;

    private static final Comparator<PdfLine> DOWN_THEN_ACROSS =
            Comparator.<PdfLine>comparingInt(line -> Math.round(line.y()))
                    .thenComparingDouble(PdfLine::left);

    private PdfOrder() {}

    static List<PdfLine> of(List<PdfLine> drawn) {
        if (!isDisorderly(drawn)) {
            return drawn;
        }
        if (drawn.size() > MAX_LINES) {
            return drawn.stream().sorted(DOWN_THEN_ACROSS).toList();
        }
        List<PdfLine> ordered = new ArrayList<>();
        cut(drawn, ordered);
        return ordered;
    }

    /** Whether lines often stand above the line of their column that was drawn before them. */
    private static boolean isDisorderly(List<PdfLine> drawn) {
        int backwards = 0;
        for (int i = 1; i < drawn.size(); i++) {
            backwards +=
                    isAboveColumn(drawn.subList(Math.max(0, i - NEIGHBOURS), i), drawn.get(i))
                            ? 1
                            : 0;
        }
        return backwards > 2 && backwards * 6 > drawn.size();
    }

    private static boolean isAboveColumn(List<PdfLine> before, PdfLine line) {
        for (PdfLine neighbour : before.reversed()) {
            if (neighbour.overlapsAcross(line)) {
                return line.y() < neighbour.y() - 0.5f * line.size();
            }
        }
        return false;
    }

    private static void cut(List<PdfLine> lines, List<PdfLine> ordered) {
        List<List<PdfLine>> parts = columns(lines);
        if (parts.size() < 2) {
            parts = bands(lines);
        }
        if (parts.size() < 2) {
            lines.stream().sorted(DOWN_THEN_ACROSS).forEach(ordered::add);
            return;
        }
        parts.forEach(part -> cut(part, ordered));
    }

    /** Parts with white space between them from top to bottom, at least three lines each. */
    private static List<List<PdfLine>> columns(List<PdfLine> lines) {
        List<List<PdfLine>> columns = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (PdfLine line :
                lines.stream().sorted(Comparator.comparingDouble(PdfLine::left)).toList()) {
            if (line.left() - right > 0.8f * line.size()) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(line);
            right = Math.max(right, line.right());
        }
        return columns.stream().allMatch(column -> column.size() >= 3) ? columns : List.of(lines);
    }

    /** Above and below the widest white space from left to right. */
    private static List<List<PdfLine>> bands(List<PdfLine> lines) {
        List<PdfLine> sorted = lines.stream().sorted(DOWN_THEN_ACROSS).toList();
        int widest = 0;
        float width = 0;
        for (int i = 1; i < sorted.size(); i++) {
            float gap = sorted.get(i).y() - sorted.get(i - 1).y();
            if (gap > width + 0.5f) {
                width = gap;
                widest = i;
            }
        }
        return width < 2 || lines.size() < 4
                ? List.of(lines)
                : List.of(sorted.subList(0, widest), sorted.subList(widest, sorted.size()));
    }
}
