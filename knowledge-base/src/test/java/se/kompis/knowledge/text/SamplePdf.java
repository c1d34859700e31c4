package se.kompis.knowledge.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs, line by line. */
final class SamplePdf {
    static final PDFont TEXT = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private SamplePdf() {}

    /** A line of a PDF: where and how it is drawn. */
    record Line(float x, float y, PDFont font, float size, String text) {
        static Line at(float x, float y, String text) {
            return new Line(x, y, TEXT, 11, text);
        }

        static Line heading(float y, String text) {
            return new Line(72, y, BOLD, 18, text);
        }
    }

    static byte[] file(List<List<Line>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<Line> lines : pages) {
                addPage(pdf, lines);
            }
            return saved(pdf);
        }
    }

    static void addPage(PDDocument pdf, List<Line> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            for (Line line : lines) {
                content.beginText();
                content.setFont(line.font(), line.size());
                content.newLineAtOffset(line.x(), line.y());
                content.showText(line.text());
                content.endText();
            }
        }
    }

    static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    static byte[] file() throws IOException {
        return file(
                List.of(
                        List.of(
                                Line.heading(700, "Öppna data"),
                                Line.at(
                                        72,
                                        670,
                                        "Kommunen publicerar mätvärden som alla får använ-"),
                                Line.at(
                                        72,
                                        656,
                                        "da fritt, även för kommersiella ändamål och i appar."))));
    }
}
