package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.List;
import se.kompis.knowledge.analysis.Blank;
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
        return split(text, SentenceSplitter.sentences(text));
    }

    /** The same where its sentences are known. */
    static List<TextRange> split(String text, List<TextRange> sentences) {
        List<Piece> passages = new ArrayList<>();
        for (Piece piece : pieces(text, sentences)) {
            if (!passages.isEmpty() && passages.getLast().takes(piece)) {
                passages.add(passages.removeLast().with(piece));
            } else {
                passages.add(piece);
            }
        }
        return withoutTail(passages).stream().map(Piece::range).toList();
    }

    private static List<Piece> withoutTail(List<Piece> passages) {
        if (passages.size() > 1 && passages.getLast().size() < TAIL) {
            Piece tail = passages.removeLast();
            passages.add(passages.removeLast().with(tail));
        }
        return passages;
    }

    /** What is never cut: whole paragraphs, or the sentences of those that are too long. */
    private static List<Piece> pieces(String text, List<TextRange> sentences) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        for (TextRange range : sentences) {
            Piece sentence = Piece.of(text, range);
            if (!paragraph.isEmpty() && emptyLineBetween(text, paragraph.getLast(), sentence)) {
                addParagraph(text, paragraph, pieces);
                paragraph.clear();
            }
            paragraph.add(sentence);
        }
        addParagraph(text, paragraph, pieces);
        return pieces;
    }

    private static boolean emptyLineBetween(String text, Piece one, Piece next) {
        int end = next.range().start();
        int first = text.indexOf('\n', one.range().end(), end);
        return first >= 0 && text.indexOf('\n', first + 1, end) >= 0;
    }

    private static void addParagraph(String text, List<Piece> sentences, List<Piece> to) {
        if (sentences.stream().mapToInt(Piece::size).sum() > FULL) {
            sentences.forEach(sentence -> addSentence(text, sentence, to));
        } else {
            sentences.stream().reduce(Piece::with).ifPresent(to::add);
        }
    }

    private static void addSentence(String text, Piece sentence, List<Piece> to) {
        int start = sentence.range().start();
        int end = sentence.range().end();
        int limit = FULL * LONG_WORD;
        while (end - start > limit) {
            int cut = cutBefore(text, start, start + limit);
            to.add(Piece.of(text, new TextRange(start, cut)));
            start = firstNonBlank(text, cut);
        }
        to.add(Piece.of(text, new TextRange(start, end)));
    }

    /** The end of the last word that ends in the second half of a stretch, or of the stretch. */
    private static int cutBefore(String text, int start, int end) {
        for (int at = end; at > (start + end) / 2; at--) {
            if (Character.isWhitespace(text.charAt(at)) && !Blank.is(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static int firstNonBlank(String text, int from) {
        int at = from;
        while (Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Part of a text.
     *
     * @param size the words between blanks, or the length if it says more
     */
    private record Piece(TextRange range, int size) {

        static Piece of(String text, TextRange range) {
            int words = 0;
            boolean inWord = false;
            for (int at = range.start(); at < range.end(); at++) {
                boolean blank = Blank.is(text.charAt(at));
                words += !blank && !inWord ? 1 : 0;
                inWord = !blank;
            }
            int length = range.end() - range.start();
            return new Piece(range, Math.max(words, length / LONG_WORD));
        }

        Piece with(Piece later) {
            return new Piece(range.through(later.range), size + later.size);
        }

        /** Whether a piece that follows belongs to the same passage. */
        boolean takes(Piece next) {
            return size < SMALL || size + next.size <= FULL;
        }
    }
}
