package se.kompis.material.quarantine;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of one page as drawn. It extends PDFBox's stripper, which has no other way in. */
final class PdfGlyphs extends PDFTextStripper {
    private final List<TextPosition> glyphs = new ArrayList<>();

    private PdfGlyphs(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    static List<TextPosition> of(PDDocument pdf, int page) throws IOException {
        PdfGlyphs stripper = new PdfGlyphs(page);
        stripper.writeText(pdf, Writer.nullWriter());
        return stripper.glyphs;
    }

    @Override
    protected void writePage() {
        charactersByArticle.forEach(glyphs::addAll);
    }
}
