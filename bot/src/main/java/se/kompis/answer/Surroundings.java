package se.kompis.answer;

import java.util.List;
import se.kompis.conversation.Block;
import se.kompis.material.SourcePlace;

/**
 * The paragraphs around quoted words.
 *
 * @param start offset in the section's text
 * @param end offset after the last character
 * @param marks the quoted words, counted from {@code start}
 */
record Surroundings(int start, int end, List<Block.Mark> marks) {
    /** About a minute's reading, and within what a chat message holds. */
    private static final int REACH = 700;

    static Surroundings of(String text, SourcePlace place) {
        int start = paragraphStart(text, Math.max(0, place.start() - REACH), place.start());
        int end = paragraphEnd(text, Math.min(text.length(), place.end() + REACH), place.end());
        Block.Mark mark = new Block.Mark(place.start() - start, place.end() - start);
        return new Surroundings(start, end, List.of(mark));
    }

    /**
     * The first start of a paragraph at or after {@code from}, else of a word, but not after {@code
     * latest}.
     */
    private static int paragraphStart(String text, int from, int latest) {
        if (from == 0) {
            return 0;
        }
        int paragraph = text.indexOf("\n\n", from);
        if (paragraph >= 0 && paragraph + 2 <= latest) {
            return paragraph + 2;
        }
        int blank = text.indexOf(' ', from);
        return blank >= 0 && blank < latest ? blank + 1 : latest;
    }

    private static int paragraphEnd(String text, int until, int earliest) {
        if (until == text.length()) {
            return until;
        }
        int paragraph = text.lastIndexOf("\n\n", until);
        if (paragraph >= earliest) {
            return paragraph;
        }
        int blank = text.lastIndexOf(' ', until);
        return blank >= earliest ? blank : earliest;
    }
}
