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

    /**
     * A picture that helps to understand. Where the bitmap cannot be reached, people get the words.
     *
     * @param alt all that it shows, in words
     * @param scalable the picture as SVG, for the web
     * @param bitmap the same as PNG, for chats
     */
    record Picture(String alt, Link scalable, Link bitmap) implements Block {}

    /**
     * A question with answers to choose from. What was chosen comes back with the press: {@link
     * Content.Pressed#choice()}.
     *
     * @param prompt the question in CommonMark, one paragraph
     * @param selection how many may be chosen, and whether their order matters
     * @param options two to ten, in the order to show; their values are of {@code A-Z a-z 0-9 -}
     * @param answer what choosing does; its label is the button's where one chooses first and then
     *     sends
     */
    record Question(String prompt, Selection selection, List<Option> options, Action answer)
            implements Block {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** How one chooses among options. */
    enum Selection {
        /** Exactly one: choosing sends. */
        ONE,
        /** Any number; they come back in any order. */
        SEVERAL,
        /** All of them, in the order that the person gives. */
        ORDER
    }

    /**
     * How far somebody has come.
     *
     * @param label of what, plain text
     * @param done steps taken, 0 to {@code total}
     * @param total all steps, at least 1
     */
    record Progress(String label, int done, int total) implements Block {
        public Progress {
            if (total < 1 || done < 0 || done > total) {
                throw new IllegalArgumentException(done + " of " + total);
            }
        }
    }
}
