package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of all pages in one pass. It extends PDFBox's stripper for its handling of
 * fonts, accents and letters drawn twice; the layout is found by {@link PdfLines}.
 */
final class PdfPages extends PDFTextStripper {
    private final ReadProgress progress;
    private final TextBudget budget;
    private final int total;
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<ReadWarning> warnings = new ArrayList<>();
    private boolean tooMuch;

    private PdfPages(int total, Source source) {
        this.total = total;
        this.progress = source.progress();
        this.budget = source.budget();
    }

    /** Reads all pages; adds a warning for each that could not be. */
    static List<PdfPage> read(PDDocument pdf, Source source, List<ReadWarning> warnings)
            throws UnreadableException, IOException {
        PdfPages reader = new PdfPages(pdf.getNumberOfPages(), source);
        reader.writeText(pdf, Writer.nullWriter());
        if (reader.tooMuch) {
            throw new UnreadableException(Verdict.TOO_MUCH_TEXT, "PDF");
        }
        warnings.addAll(reader.warnings);
        return reader.pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (tooMuch) {
            return;
        }
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            warnings.add(
                    new ReadWarning(
                            ReadWarning.Kind.DAMAGED, new Locator.Page(getCurrentPageNo())));
        }
        progress.pages(Math.min(getCurrentPageNo(), total), total);
    }

    @Override
    protected void writePage() throws IOException {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            article.forEach(position -> glyphs.add(PdfGlyph.of(position)));
        }
        spend(glyphs.size());
        PDPage page = getCurrentPage();
        boolean turned = page.getRotation() % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        pages.add(
                new PdfPage(
                        getCurrentPageNo(),
                        turned ? height : width,
                        turned ? width : height,
                        hasPictures(page),
                        PdfLines.of(glyphs)));
    }

    private void spend(int glyphs) {
        try {
            budget.spend(glyphs);
        } catch (UnreadableException e) {
            tooMuch = true;
        }
    }

    private static boolean hasPictures(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
