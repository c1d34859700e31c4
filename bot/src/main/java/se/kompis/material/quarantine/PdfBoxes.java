package se.kompis.material.quarantine;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where glyphs of a page are on its picture. */
final class PdfBoxes {
    /** How far letters reach above and below their line, in parts of the font's size. */
    private static final float ASCENT = 0.82f;

    private static final float DESCENT = -0.24f;

    private final AffineTransform toPicture;

    private PdfBoxes(AffineTransform toPicture) {
        this.toPicture = toPicture;
    }

    static PdfBoxes of(PDPage page, double scale) {
        PDRectangle crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
        transform.concatenate(
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(1, 0, 0, -1, 0, height);
                });
        return new PdfBoxes(transform);
    }

    /** Boxes around the chosen glyphs, in pixels, one for each stretch of a line. */
    List<Rectangle2D> around(List<TextPosition> glyphs, BitSet chosen) {
        List<Rectangle2D> boxes = new ArrayList<>();
        chosen.stream().mapToObj(glyphs::get).map(this::box).forEach(box -> join(boxes, box));
        return boxes;
    }

    private Rectangle2D box(TextPosition glyph) {
        Matrix text = glyph.getTextMatrix();
        float x = text.getTranslateX();
        float y = text.getTranslateY();
        float upX = text.getShearX();
        float upY = text.getScaleY();
        Path2D outline = new Path2D.Float();
        outline.moveTo(x + DESCENT * upX, y + DESCENT * upY);
        outline.lineTo(x + ASCENT * upX, y + ASCENT * upY);
        outline.lineTo(glyph.getEndX() + ASCENT * upX, glyph.getEndY() + ASCENT * upY);
        outline.lineTo(glyph.getEndX() + DESCENT * upX, glyph.getEndY() + DESCENT * upY);
        return toPicture.createTransformedShape(outline).getBounds2D();
    }

    private static void join(List<Rectangle2D> boxes, Rectangle2D box) {
        if (!boxes.isEmpty() && continues(boxes.getLast(), box)) {
            boxes.getLast().add(box);
        } else {
            boxes.add(box);
        }
    }

    /** Whether a box is on the same line, at most a wide blank away. */
    private static boolean continues(Rectangle2D before, Rectangle2D box) {
        double overlap =
                Math.min(before.getMaxY(), box.getMaxY()) - Math.max(before.getY(), box.getY());
        double gap = box.getX() - before.getMaxX();
        double height = Math.min(before.getHeight(), box.getHeight());
        return overlap > 0.6 * height && Math.abs(gap) < 1.2 * height;
    }
}
