package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads the bookmarks of a PDF. */
final class PdfOutline {
    private static final int MAX_ITEMS = 5_000;
    private static final int MAX_DEPTH = 10;

    /**
     * A bookmark.
     *
     * @param page from 1
     * @param level 1 is outermost
     * @param title as it stands
     */
    record Item(int page, int level, String title) {}

    private final PDDocument pdf;
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private int seen;

    private PdfOutline(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** All bookmarks in order; none where the outline is missing or broken. */
    static List<Item> read(PDDocument pdf) {
        try {
            PdfOutline reader = new PdfOutline(pdf);
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                reader.numberPages();
                reader.add(outline, 1);
            }
            return reader.items;
        } catch (IOException | RuntimeException e) {
            // Without bookmarks the headings are found by their looks.
            return List.of();
        }
    }

    private void numberPages() {
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            pageNumbers.put(page.getCOSObject(), ++number);
        }
    }

    private void add(PDOutlineNode node, int level) throws IOException {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && ++seen < MAX_ITEMS && level <= MAX_DEPTH) {
            PDPage page = item.findDestinationPage(pdf);
            String title = CleanText.line(String.valueOf(item.getTitle()));
            if (page != null && Words.any(title)) {
                items.add(new Item(pageNumbers.getOrDefault(page.getCOSObject(), 1), level, title));
            }
            add(item, level + 1);
            item = item.getNextSibling();
        }
    }
}
