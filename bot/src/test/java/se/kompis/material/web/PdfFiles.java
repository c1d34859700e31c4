package se.kompis.material.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Writes PDF files whose lines stand at known places. */
final class PdfFiles {
    static final float SIZE = 14;

    private PdfFiles() {}

    /**
     * A line of text.
     *
     * @param text drawn in Helvetica, 14 points
     * @param x left end of the base line, in points from the left
     * @param y base line, in points from below
     */
    record Line(String text, float x, float y) {}

    static Path write(Path file, List<Line> lines) throws IOException {
        return write(file, new PDPage(PDRectangle.A4), new Matrix(), lines);
    }

    /** Writes lines on a given page, each turned by a matrix around its beginning. */
    static Path write(Path file, PDPage page, Matrix turn, List<Line> lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
                for (Line line : lines) {
                    Matrix place = turn.clone();
                    place.setValue(2, 0, line.x());
                    place.setValue(2, 1, line.y());
                    content.setTextMatrix(place);
                    content.showText(line.text());
                }
                content.endText();
            }
            pdf.save(file.toFile());
        }
        return file;
    }
}
