package se.kompis.knowledge.text;

import java.util.List;

/**
 * A page as lines.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param pictures whether it shows any
 * @param lines in reading order
 */
record PdfPage(int number, float width, float height, boolean pictures, List<PdfLine> lines) {

    PdfPage with(List<PdfLine> others) {
        return new PdfPage(number, width, height, pictures, others);
    }

    boolean isLandscape() {
        return width > height;
    }
}
