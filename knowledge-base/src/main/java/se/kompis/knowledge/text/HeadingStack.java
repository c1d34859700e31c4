package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;

/** The headings in force while a document is read from the front. */
final class HeadingStack {
    private record Open(int level, String text) {}

    private final List<Open> open = new ArrayList<>();

    /** Closes what is at the level or further in, and opens the heading. */
    void open(int level, String text) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        open.add(new Open(level, text));
    }

    /** Outermost first. */
    List<String> path() {
        return open.stream().map(Open::text).toList();
    }
}
