package se.kompis.knowledge.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns the content of an OpenDocument presentation into slides. */
final class OdpSlides {
    private final SlideDeck deck;
    private final ReadProgress progress;
    private final OdfStyles styles = new OdfStyles();
    private final OdfParagraph paragraph = new OdfParagraph();
    private final List<String> lines = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final Deque<String> frames = new ArrayDeque<>();
    private SlideText slide = new SlideText();
    private int number;
    private boolean inPage;
    private boolean inNotes;

    OdpSlides(SlideDeck deck, ReadProgress progress) {
        this.deck = deck;
        this.progress = progress;
    }

    void read(XmlEvents xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (!xml.isText()) {
                end(xml.name());
            } else if (inPage) {
                paragraph.text(xml.text());
            }
        }
    }

    private void start(XmlEvents xml) throws UnreadableException {
        switch (xml.name()) {
            case "page" -> startPage(xml);
            case "notes" -> inNotes = true;
            case "frame", "custom-shape", "rect", "ellipse", "polygon", "path", "line" ->
                    frames.push(xml.attribute("class"));
            case "image" -> slide.picture();
            case "annotation", "title", "desc", "page-number", "forms" -> xml.skip();
            default -> other(xml);
        }
    }

    private void other(XmlEvents xml) {
        if (inPage) {
            paragraph.start(xml);
        } else {
            styles.start(xml);
        }
    }

    private void startPage(XmlEvents xml) throws UnreadableException {
        number++;
        if (styles.isHidden(xml.attribute("style-name"))) {
            xml.skip();
            return;
        }
        inPage = true;
        slide = new SlideText();
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p", "h" -> lines.add(CleanText.of(paragraph.take()));
            case "table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> endTable();
            case "frame", "custom-shape", "rect", "ellipse", "polygon", "path", "line" ->
                    endShape(frames.pop());
            case "notes" -> inNotes = false;
            case "page" -> endPage();
            default -> {}
        }
    }

    private void endCell() {
        row.add(CleanText.line(String.join(" ", lines)));
        lines.clear();
    }

    private void endRow() {
        rows.add(String.join(" | ", row.stream().filter(cell -> !cell.isEmpty()).toList()));
        row.clear();
    }

    private void endTable() {
        slide.block(List.copyOf(rows));
        rows.clear();
    }

    private void endShape(String presentationClass) {
        List<String> shape = lines.stream().filter(Words::any).toList();
        lines.clear();
        if (inNotes) {
            if (presentationClass.equals("notes")) {
                slide.notes(shape);
            }
            return;
        }
        switch (presentationClass) {
            case "title" -> slide.title(shape);
            case "header", "footer", "date-time", "page-number" -> {}
            default -> slide.block(shape);
        }
    }

    private void endPage() throws UnreadableException {
        inPage = false;
        deck.add(number, slide);
        progress.pages(number, number);
    }
}
