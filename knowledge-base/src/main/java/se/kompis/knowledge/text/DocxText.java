package se.kompis.knowledge.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the main part of a DOCX into headed text. */
final class DocxText {
    /** A paragraph that is being read; text boxes put paragraphs inside paragraphs. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String style = "";
        int outline = -1;
        int list = -1;
        int listLevel;
        boolean hiddenRun;
    }

    private final HeadedText text;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> notes;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final List<String> waitingNotes = new ArrayList<>();
    private final TableRows tables;

    DocxText(
            HeadedText text,
            DocxStyles styles,
            DocxNumbering numbering,
            Map<String, String> notes) {
        this.text = text;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.tables = new TableRows(text);
    }

    void read(XmlEvents xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (!xml.isText()) {
                end(xml.name());
            }
        }
        flushNotes();
    }

    private void start(XmlEvents xml) throws UnreadableException {
        switch (xml.name()) {
            // Deleted text, what only programs without text boxes show, and field codes.
            case "del", "moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange" -> xml.skip();
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> tables.startTable();
            case "tr" -> tables.startRow();
            case "tc" -> tables.startCell();
            default -> inParagraph(xml);
        }
    }

    private void inParagraph(XmlEvents xml) throws UnreadableException {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (xml.name()) {
            case "pStyle" -> paragraph.style = xml.attribute("val");
            case "outlineLvl" -> paragraph.outline = xml.number("val", -1);
            case "numId" -> paragraph.list = xml.number("val", -1);
            case "ilvl" -> paragraph.listLevel = xml.number("val", 0);
            case "r" -> paragraph.hiddenRun = false;
            case "vanish" -> paragraph.hiddenRun = !xml.attribute("val").matches("0|false");
            default -> inRun(paragraph, xml);
        }
    }

    private void inRun(Paragraph paragraph, XmlEvents xml) throws UnreadableException {
        if (paragraph.hiddenRun) {
            return;
        }
        switch (xml.name()) {
            case "t" -> paragraph.text.append(xml.content());
            case "tab" -> paragraph.text.append(' ');
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "br", "cr" -> paragraph.text.append('\n');
            case "footnoteReference" -> note("footnote" + xml.attribute("id"));
            case "endnoteReference" -> note("endnote" + xml.attribute("id"));
            default -> {}
        }
    }

    private void note(String id) {
        Optional.ofNullable(notes.get(id)).ifPresent(waitingNotes::add);
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p" -> endParagraph(paragraphs.pop());
            case "tr" -> tables.endRow();
            case "tbl" -> tables.endTable();
            default -> {}
        }
    }

    private void endParagraph(Paragraph paragraph) throws UnreadableException {
        String words = paragraph.text.toString();
        if (!Words.any(words) || styles.isContents(paragraph.style)) {
            return;
        }
        int level =
                paragraph.outline >= 0
                        ? DocxStyles.levelOf(paragraph.outline)
                        : styles.level(paragraph.style);
        if (level != DocxStyles.BODY && !tables.inTable()) {
            flushNotes();
            text.heading(level, words);
            return;
        }
        String marker = list(paragraph).map(numbering::next).orElse("");
        tables.paragraph(marker + words, !marker.isEmpty());
    }

    private Optional<DocxNumbering.Item> list(Paragraph paragraph) {
        // List 0 takes a paragraph out of the list of its style.
        return paragraph.list >= 0
                ? DocxNumbering.Item.of(paragraph.list, paragraph.listLevel)
                        .filter(item -> item.list() > 0)
                : styles.list(paragraph.style);
    }

    /** Notes follow the section that refers to them, as they follow the page in print. */
    private void flushNotes() throws UnreadableException {
        for (String note : waitingNotes) {
            text.paragraph(note);
        }
        waitingNotes.clear();
    }
}
