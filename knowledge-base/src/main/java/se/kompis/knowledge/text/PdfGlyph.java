package se.kompis.knowledge.text;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/**
 * One drawn character, turned so that its line runs from left to right.
 *
 * @param text what it stands for
 * @param x left edge, in points
 * @param y baseline from the top of the page, in points
 * @param width in points
 * @param size of the font, in points
 * @param space width of a blank in that font
 * @param bold whether it is drawn heavy
 * @param direction the way that the text runs, in degrees
 */
record PdfGlyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        float space,
        boolean bold,
        int direction) {

    private static final float HEAVY = 600;

    static PdfGlyph of(TextPosition position) {
        float size = Math.abs(position.getFontSizeInPt());
        return new PdfGlyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size > 0.5f ? size : Math.max(1, position.getHeightDir()),
                position.getWidthOfSpace(),
                isBold(position.getFont()),
                Math.round(position.getDir()));
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    float end() {
        return x + width;
    }
}
