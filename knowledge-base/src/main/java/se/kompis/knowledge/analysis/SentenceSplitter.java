package se.kompis.knowledge.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of Swedish and English text. A line break always ends a sentence: running
 * text comes without any, and list items and table rows stand for themselves.
 */
public final class SentenceSplitter {
    private static final String CLOSING = "\"'”’»)]";

    private SentenceSplitter() {}

    /** The sentences in order, without blanks around them; together all that is not blank. */
    public static List<TextRange> sentences(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endOfSentence(text, at);
            if (end > 0) {
                addTrimmed(sentences, text, start, end);
                start = end;
                at = end - 1;
            }
        }
        addTrimmed(sentences, text, start, text.length());
        return sentences;
    }

    /** The offset after the sentence if the character ends one, otherwise 0. */
    private static int endOfSentence(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '\r' -> at + 1;
            case '.', '!', '?', '…' -> endAfterMark(text, at);
            default -> 0;
        };
    }

    private static int endAfterMark(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isMarkOrClosing(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            return 0;
        }
        boolean onlyPeriod = text.charAt(at) == '.' && end == at + 1;
        return onlyPeriod && Abbreviations.continuesAfter(text, at) ? 0 : end;
    }

    private static boolean isMarkOrClosing(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || CLOSING.indexOf(c) >= 0;
    }

    private static void addTrimmed(List<TextRange> to, String text, int from, int until) {
        int start = from;
        int end = until;
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            to.add(new TextRange(start, end));
        }
    }
}
