package se.kompis.knowledge.text;

import java.time.Duration;
import java.util.List;

/** Where in its source a section stands, in the terms in which a reader would look for it. */
public sealed interface Locator {

    /** A page of a paged document, counted from 1 as a viewer counts them. */
    record Page(int number) implements Locator {}

    /** A slide of a presentation, counted from 1. */
    record Slide(int number) implements Locator {}

    /**
     * The headings above the text, outermost first. Empty for what stands before the first heading,
     * or in a text without any.
     */
    record Heading(List<String> path) implements Locator {
        public Heading {
            path = List.copyOf(path);
        }
    }

    /** A stretch of a recording, from its start. */
    record Time(Duration from, Duration to) implements Locator {}
}
