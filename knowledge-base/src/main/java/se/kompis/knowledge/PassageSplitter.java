package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.List;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextRange;

/**
 * Cuts the text of a section into passages of about 90 to 150 words along its paragraphs, and at
 * sentences where a paragraph is longer than that.
 */
final class PassageSplitter {
    /** More words than this only where the alternative is a fragment. */
    private static final int FULL = 150;

    /** Fewer words than this are not a passage while something follows. */
    private static final int SMALL = 50;

    /** Fewer words than this at the end of a section join what stands before. */
    private static final int TAIL = 40;

    /** So many characters count as a word, for text without blanks. */
    private static final int LONG_WORD = 12;

    private PassageSplitter() {}

    /**
     * Where the passages are: in order, without blanks around them, together all that is not blank.
     */
    static List<TextRange> split(String text) {
        List<TextRange> passages = new ArrayList<>();
        for (TextRange piece : pieces(text)) {
            if (!passages.isEmpty() && joins(text, passages.getLast(), piece)) {
                passages.add(passages.removeLast().through(piece));
            } else {
                passages.add(piece);
            }
        }
        return withoutTail(text, passages);
    }

    private static boolean joins(String text, TextRange passage, TextRange piece) {
        int size = size(passage.of(text));
        return size < SMALL || size + size(piece.of(text)) <= FULL;
    }

    private static List<TextRange> withoutTail(String text, List<TextRange> passages) {
        if (passages.size() > 1 && size(passages.getLast().of(text)) < TAIL) {
            TextRange tail = passages.removeLast();
            passages.add(passages.removeLast().through(tail));
        }
        return passages;
    }

    /** What is never cut: whole paragraphs, or the sentences of those that are too long. */
    private static List<TextRange> pieces(String text) {
        List<TextRange> pieces = new ArrayList<>();
        List<TextRange> paragraph = new ArrayList<>();
        for (TextRange sentence : SentenceSplitter.sentences(text)) {
            if (!paragraph.isEmpty() && emptyLineBetween(text, paragraph.getLast(), sentence)) {
                addParagraph(text, paragraph, pieces);
                paragraph.clear();
            }
            paragraph.add(sentence);
        }
        addParagraph(text, paragraph, pieces);
        return pieces;
    }

    private static boolean emptyLineBetween(String text, TextRange one, TextRange next) {
        return text.substring(one.end(), next.start()).chars().filter(c -> c == '\n').count() > 1;
    }

    private static void addParagraph(String text, List<TextRange> sentences, List<TextRange> to) {
        if (sentences.isEmpty()) {
            return;
        }
        TextRange whole = sentences.getFirst().through(sentences.getLast());
        if (size(whole.of(text)) <= FULL) {
            to.add(whole);
        } else {
            sentences.forEach(sentence -> addSentence(text, sentence, to));
        }
    }

    private static void addSentence(String text, TextRange sentence, List<TextRange> to) {
        int start = sentence.start();
        int limit = FULL * LONG_WORD;
        while (sentence.end() - start > limit) {
            int cut = cutBefore(text, start, start + limit);
            to.add(new TextRange(start, cut));
            start = firstNonBlank(text, cut);
        }
        to.add(new TextRange(start, sentence.end()));
    }

    /** The end of the last word that ends in the second half of a stretch, or of the stretch. */
    private static int cutBefore(String text, int start, int end) {
        for (int at = end; at > (start + end) / 2; at--) {
            if (Character.isWhitespace(text.charAt(at)) && !isBlank(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static int firstNonBlank(String text, int from) {
        int at = from;
        while (isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words between blanks, or the length if it says more. */
    private static int size(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = isBlank(text.charAt(at));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return Math.max(words, text.length() / LONG_WORD);
    }
}
