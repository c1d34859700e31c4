package se.kompis.knowledge;

import java.util.List;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/**
 * A sentence of a passage, as it looks to a question.
 *
 * @param range where it stands in the passage
 * @param text what it says
 * @param words of the text
 * @param matches what of the question is in it
 * @param defines whether it says what the question asks the meaning of
 * @param opensParagraph whether a paragraph ended before it
 */
record QuotedSentence(
        TextRange range,
        String text,
        List<Word> words,
        List<Wanted.Match> matches,
        boolean defines,
        boolean opensParagraph) {
    /** How readers of files mark an item of a list. */
    static final String BULLET = "• ";

    private static final int LONGEST_HEADING = 9;

    boolean isListItem() {
        return text.startsWith(BULLET);
    }

    boolean isQuestion() {
        return text.endsWith("?");
    }

    boolean isHeadless() {
        return Character.isLowerCase(text.charAt(0));
    }

    /** Whether it begins a thought of its own, not a list that the one before announces. */
    boolean partsFrom(QuotedSentence before) {
        return opensParagraph && !isListItem() && !before.text.endsWith(":");
    }

    /** A heading, a label or the beginning of a list. */
    boolean isFragment() {
        char last = text.charAt(text.length() - 1);
        return last == ':' || (words.size() <= LONGEST_HEADING && ".!?…”\")".indexOf(last) < 0);
    }
}
