package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;

/** Turns the shapes of one slide, its notes or its SmartArt into text, in the slide's own order. */
final class PptxShapes {
    private final SlideText slide;
    private final SlideSize size;
    private final boolean notes;
    private final List<String> lines = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String placeholder = "";
    private final List<String> table = new ArrayList<>();
    private boolean inTable;
    private boolean outside;
    private int groups;
    private int left;
    private int top;

    /** Open text elements; in SmartArt one of the same name holds whole paragraphs. */
    private int texts;

    private PptxShapes(SlideText slide, SlideSize size, boolean notes) {
        this.slide = slide;
        this.size = size;
        this.notes = notes;
    }

    static PptxShapes ofSlide(SlideText slide, SlideSize size) {
        return new PptxShapes(slide, size, false);
    }

    static PptxShapes ofDiagram(SlideText slide) {
        return new PptxShapes(slide, SlideSize.UNKNOWN, false);
    }

    static PptxShapes ofNotes(SlideText slide) {
        return new PptxShapes(slide, SlideSize.UNKNOWN, true);
    }

    /** Returns false, having read nothing, where the slide is hidden. */
    boolean read(XmlEvents xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.isStart("sld") && xml.attribute("show").matches("0|false")) {
                return false;
            }
            if (xml.isStart()) {
                start(xml);
            } else if (!xml.isText()) {
                end(xml.name());
            } else if (texts > 0) {
                line.append(xml.text());
            }
        }
        return true;
    }

    private void start(XmlEvents xml) throws UnreadableException {
        switch (xml.name()) {
            case "Fallback" -> xml.skip();
            case "fld" -> {
                // The slide's own number is not part of what it says.
                if (xml.attribute("type").startsWith("slidenum")) {
                    xml.skip();
                }
            }
            case "sp", "graphicFrame", "pt" -> {
                placeholder = "";
                outside = false;
            }
            case "grpSp" -> groups++;
            case "off" -> {
                left = xml.number("x", 0);
                top = xml.number("y", 0);
            }
            case "ext" -> outside |= isOutside(xml.number("cx", 0), xml.number("cy", 0));
            case "ph" ->
                    placeholder = xml.attribute("type").isEmpty() ? "body" : xml.attribute("type");
            case "pic" -> slide.picture();
            case "tbl" -> inTable = true;
            case "t" -> texts++;
            case "br" -> line.append(isTitle() ? ' ' : '\n');
            case "tab" -> line.append(' ');
            default -> {}
        }
    }

    /** Shapes in groups are placed relative to their group. */
    private boolean isOutside(int width, int height) {
        return groups == 0 && width > 0 && size.excludes(left, top, width, height);
    }

    private void end(String name) {
        switch (name) {
            case "t" -> texts--;
            case "p" -> endLine();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            case "grpSp" -> groups--;
            case "sp", "pt", "cxnSp" -> endShape();
            default -> {}
        }
    }

    private void endLine() {
        // Vertical tabs are PowerPoint's line breaks.
        String words = CleanText.of(line.toString().replace('\u000B', isTitle() ? ' ' : '\n'));
        line.setLength(0);
        if (Words.any(words)) {
            lines.add(words);
        }
    }

    private void endCell() {
        rows.add(CleanText.line(String.join(" ", lines)));
        lines.clear();
    }

    private void endRow() {
        String row = String.join(" | ", rows.stream().filter(cell -> !cell.isEmpty()).toList());
        rows.clear();
        table.add(row);
    }

    private void endTable() {
        inTable = false;
        slide.block(List.copyOf(table));
        table.clear();
    }

    private boolean isTitle() {
        return placeholder.equals("title") || placeholder.equals("ctrTitle");
    }

    private void endShape() {
        if (inTable) {
            return;
        }
        List<String> shape = outside ? List.of() : List.copyOf(lines);
        lines.clear();
        if (notes) {
            if (placeholder.equals("body")) {
                slide.notes(shape);
            }
            return;
        }
        switch (placeholder) {
            case "title", "ctrTitle" -> slide.title(shape);
            case "ftr", "sldNum", "dt", "hdr", "sldImg" -> {}
            default -> slide.block(shape);
        }
    }
}
