package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines of a page, in the order in which they are to be read. */
final class PdfLines {
    /** Pieces nearer than this part of the size belong to one line, whenever they were drawn. */
    private static final float NEAR = 0.9f;

    /** A box of text and its shadow are drawn one after the other. */
    private static final int SHADOW_WITHIN = 20;

    private record Piece(int order, PdfLine line) {}

    private PdfLines() {}

    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfLine> drawn = new ArrayList<>();
        PdfLineBuilder line = null;
        for (PdfGlyph glyph : glyphs) {
            if (line != null && line.accepts(glyph)) {
                line.append(glyph);
            } else if (!glyph.isBlank()) {
                add(line, drawn);
                line = new PdfLineBuilder(glyph);
            }
        }
        add(line, drawn);
        return PdfOrder.of(merged(drawn));
    }

    private static void add(
            @org.jspecify.annotations.Nullable PdfLineBuilder line, List<PdfLine> lines) {
        if (line != null && !line.isEmpty()) {
            lines.add(line.line());
        }
    }

    /** Joins what stands side by side but was drawn at different times, such as words in bold. */
    private static List<PdfLine> merged(List<PdfLine> drawn) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            pieces.add(new Piece(i, drawn.get(i)));
        }
        pieces.sort(
                Comparator.comparingInt((Piece piece) -> piece.line().direction())
                        .thenComparingInt(piece -> Math.round(piece.line().y()))
                        .thenComparingDouble(piece -> piece.line().left()));
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!merged.isEmpty() && areNear(merged.getLast().line(), piece.line())) {
                merged.add(joined(merged.removeLast(), piece));
            } else {
                merged.add(piece);
            }
        }
        merged.sort(Comparator.comparingInt(Piece::order));
        return withoutShadows(merged.stream().map(Piece::line).toList());
    }

    /** Shadows are the same words, drawn once more a little beside. */
    private static List<PdfLine> withoutShadows(List<PdfLine> lines) {
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : lines) {
            int from = Math.max(0, kept.size() - SHADOW_WITHIN);
            if (kept.subList(from, kept.size()).stream().noneMatch(line::isShadowOf)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean areNear(PdfLine left, PdfLine right) {
        float gap = right.left() - left.right();
        float size = Math.max(left.size(), right.size());
        return left.onSameBaseline(right) && gap > -0.3f * size && gap < NEAR * size;
    }

    private static Piece joined(Piece left, Piece right) {
        float gap = right.line().left() - left.line().right();
        String between = gap > 0.15f * left.line().size() ? " " : "";
        return new Piece(
                Math.min(left.order(), right.order()), left.line().joined(right.line(), between));
    }
}
