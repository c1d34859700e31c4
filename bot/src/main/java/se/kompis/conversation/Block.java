package se.kompis.conversation;

import java.util.List;

/** A part of a reply: what it means, not what it looks like. Every channel renders every kind. */
public sealed interface Block {

    /** A heading, plain text, at most 150 characters. */
    record Heading(String text) implements Block {}

    /** A paragraph or more in CommonMark, without headings, pictures or raw HTML. */
    record Text(String markdown) implements Block {}

    /** A quiet remark in CommonMark, one paragraph. */
    record Note(String markdown) implements Block {}

    /**
     * Words of a source, to the letter.
     *
     * @param text the words
     * @param marks those that match the question, as spans of {@code text}, in order, not
     *     overlapping
     * @param citation where they stand
     */
    record Quote(String text, List<Mark> marks, Citation citation) implements Block {
        public Quote {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Part of a quoted text.
     *
     * @param start offset of the first character, in UTF-16 code units
     * @param end offset after the last
     */
    record Mark(int start, int end) {}

    /** What can be done next: at most ten together. */
    record Actions(List<Action> actions, List<Link> links) implements Block {
        public Actions {
            actions = List.copyOf(actions);
            links = List.copyOf(links);
        }
    }

    /** Thumbs up or down, with the question they answer. */
    record Feedback(String question, Action yes, Action no) implements Block {}

    /** Things one could say; pressing one says it. */
    record Suggestions(List<String> texts) implements Block {
        public Suggestions {
            texts = List.copyOf(texts);
        }
    }
}
