package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a line of each table row. A row with one cell is layout, so its paragraphs stay paragraphs.
 * Tables within a cell end up in the outer row.
 */
final class TableRows {
    private static final String CELL_BORDER = " | ";

    private record Part(String text, boolean item) {}

    private final HeadedText text;
    private final List<List<Part>> cells = new ArrayList<>();
    private int depth;

    TableRows(HeadedText text) {
        this.text = text;
    }

    boolean inTable() {
        return depth > 0;
    }

    void startTable() {
        depth++;
    }

    void startRow() {
        if (depth == 1) {
            cells.clear();
        }
    }

    void startCell() {
        if (depth == 1) {
            cells.add(new ArrayList<>());
        }
    }

    void paragraph(String words, boolean item) throws UnreadableException {
        if (depth > 0 && !cells.isEmpty()) {
            cells.getLast().add(new Part(words, item));
        } else {
            write(new Part(words, item));
        }
    }

    void endRow() throws UnreadableException {
        if (depth != 1) {
            return;
        }
        if (cells.size() == 1) {
            for (Part part : cells.getFirst()) {
                write(part);
            }
        } else {
            text.item(row());
        }
        cells.clear();
    }

    void endTable() {
        depth--;
    }

    private String row() {
        List<String> filled = new ArrayList<>();
        for (List<Part> cell : cells) {
            String words = CleanText.line(String.join(" ", cell.stream().map(Part::text).toList()));
            if (!words.isEmpty()) {
                filled.add(words);
            }
        }
        return String.join(CELL_BORDER, filled);
    }

    private void write(Part part) throws UnreadableException {
        if (part.item()) {
            text.item(part.text());
        } else {
            text.paragraph(part.text());
        }
    }
}
