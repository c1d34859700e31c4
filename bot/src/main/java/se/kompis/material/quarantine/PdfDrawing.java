package se.kompis.material.quarantine;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;

/** Draws a page of a PDF with the quoted words marked. */
final class PdfDrawing {
    private PdfDrawing() {}

    /**
     * Draws a page.
     *
     * @param number of the page, from 1
     * @throws IOException when the file is damaged
     */
    static Drawing draw(Path file, int number, Quoted quoted) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDPage page = pdf.getPage(number - 1);
            boolean turned = page.getRotation() % 180 != 0;
            double width = page.getCropBox().getWidth();
            double height = page.getCropBox().getHeight();
            double scale = turned ? Drawing.scale(height, width) : Drawing.scale(width, height);
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            BufferedImage picture = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
            List<Rectangle2D> boxes = boxes(pdf, number, scale, quoted);
            MarkerPen.mark(picture, boxes);
            return new Drawing(picture, !boxes.isEmpty());
        }
    }

    private static List<Rectangle2D> boxes(PDDocument pdf, int number, double scale, Quoted quoted)
            throws IOException {
        List<TextPosition> glyphs = PdfGlyphs.of(pdf, number);
        LetterTrail trail = LetterTrail.of(glyphs.stream().map(TextPosition::getUnicode).toList());
        BitSet found = trail.find(quoted.words(), quoted.before());
        return PdfBoxes.of(pdf.getPage(number - 1), scale).around(glyphs, found);
    }
}
