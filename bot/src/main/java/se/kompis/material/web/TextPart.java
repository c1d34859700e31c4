package se.kompis.material.web;

import java.util.List;

/**
 * A part of a text as a page shows it.
 *
 * @param kind what it is
 * @param level of a heading, 2 to 6; else 0
 * @param lines each in runs
 */
record TextPart(Kind kind, int level, List<List<TextRun>> lines) {
    TextPart {
        lines = List.copyOf(lines);
    }

    /** What a part is. */
    enum Kind {
        HEADING,
        TIME,
        PARAGRAPH,
        LIST
    }

    static TextPart heading(int level, String text) {
        return new TextPart(Kind.HEADING, level, plain(text));
    }

    static TextPart time(String text) {
        return new TextPart(Kind.TIME, 0, plain(text));
    }

    private static List<List<TextRun>> plain(String text) {
        return List.of(List.of(TextRun.plain(text)));
    }
}
