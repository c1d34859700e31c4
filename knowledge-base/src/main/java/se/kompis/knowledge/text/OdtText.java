package se.kompis.knowledge.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns the content of an OpenDocument text into headed text. */
final class OdtText {
    private static final class OpenList {
        final boolean numbered;
        int count;

        OpenList(boolean numbered) {
            this.numbered = numbered;
        }
    }

    private final HeadedText text;
    private final OdfStyles styles = new OdfStyles();
    private final TableRows tables;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final OdfParagraph paragraph = new OdfParagraph();
    private final OdfParagraph note = new OdfParagraph();
    private final List<String> waitingNotes = new ArrayList<>();
    private boolean inBody;
    private boolean inNote;
    private int level;
    private String style = "";
    private String marker = "";

    OdtText(HeadedText text) {
        this.text = text;
        this.tables = new TableRows(text);
    }

    void read(XmlEvents xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isText()) {
                current().text(inBody ? xml.text() : "");
            } else {
                end(xml.name());
            }
        }
        flushNotes();
    }

    private OdfParagraph current() {
        return inNote ? note : paragraph;
    }

    private void start(XmlEvents xml) throws UnreadableException {
        switch (xml.name()) {
            case "tracked-changes",
                    "annotation",
                    "note-citation",
                    "table-of-content",
                    "alphabetical-index",
                    "illustration-index",
                    "desc",
                    "script",
                    "forms" ->
                    xml.skip();
            case "body" -> inBody = true;
            case "note" -> inNote = true;
            case "table" -> tables.startTable();
            case "table-row" -> tables.startRow();
            case "table-cell" -> tables.startCell();
            case "list" -> lists.push(new OpenList(styles.isNumbered(xml.attribute("style-name"))));
            case "list-item" -> marker = nextMarker();
            case "h" -> level = xml.number("outline-level", 1);
            case "p" -> style = inNote ? style : xml.attribute("style-name");
            default -> other(xml);
        }
    }

    private void other(XmlEvents xml) {
        if (inBody) {
            current().start(xml);
        } else {
            styles.start(xml);
        }
    }

    private String nextMarker() {
        OpenList list = lists.peek();
        return list == null || !list.numbered ? CleanText.BULLET : ++list.count + ". ";
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "h" -> heading(level);
            case "p" -> endParagraph();
            case "note" -> {
                inNote = false;
                waitingNotes.add(note.take());
            }
            case "list" -> lists.pop();
            case "table-row" -> tables.endRow();
            case "table" -> tables.endTable();
            default -> {}
        }
    }

    private void heading(int level) throws UnreadableException {
        if (tables.inTable()) {
            tables.paragraph(paragraph.take(), false);
        } else {
            flushNotes();
            text.heading(level, paragraph.take());
        }
    }

    private void endParagraph() throws UnreadableException {
        if (inNote) {
            note.text(" ");
        } else if (styles.isTitle(style) && !tables.inTable()) {
            heading(0);
        } else {
            String words = paragraph.take();
            tables.paragraph(marker + words, !lists.isEmpty());
            marker = Words.any(words) ? "" : marker;
        }
    }

    private void flushNotes() throws UnreadableException {
        for (String waiting : waitingNotes) {
            text.paragraph(waiting);
        }
        waitingNotes.clear();
    }
}
