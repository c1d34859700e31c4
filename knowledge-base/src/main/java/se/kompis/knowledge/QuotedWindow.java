package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.kompis.knowledge.Quotation.Span;
import se.kompis.knowledge.analysis.TextRange;

/** Sentences in a row that may become a quotation. */
record QuotedWindow(List<QuotedSentence> sentences) {
    /** Fewer words are rather a heading than a sentence. */
    private static final int TOO_SHORT = 5;

    /** Fewer words are given company where that adds something. */
    private static final int SHORT = 15;

    /** More words only if a single sentence has them. */
    private static final int LONG = 60;

    /** A defining sentence is worth so much more where the question asks for a definition. */
    private static final double DEFINITION = 1.5;

    /** What a passage gains by that against others. */
    private static final double DEFINING_PASSAGE = 1.3;

    /** What a passage of a few headings and labels, as a title page, keeps of its score. */
    private static final double LABELS = .4;

    /** What is left of the worth where one sentence is the end of a thought, the next a new one. */
    private static final double ACROSS = .85;

    /** And where the beginning of the first sentence is missing. */
    private static final double HEADLESS = .85;

    /** A question in the material answers none: it is quoted only for want of a statement. */
    private static final double QUESTION = .6;

    /** What a word more than needed costs, as a share of the worth. */
    private static final double WORD = .003;

    /** From the first to the last sentence; a single item of a list without its bullet. */
    TextRange range() {
        TextRange all = sentences.getFirst().range().through(sentences.getLast().range());
        boolean oneItem =
                sentences.getFirst().isListItem()
                        && sentences.stream().skip(1).noneMatch(QuotedSentence::isListItem);
        return oneItem
                ? new TextRange(all.start() + QuotedSentence.BULLET.length(), all.end())
                : all;
    }

    boolean defines() {
        return sentences.stream().anyMatch(QuotedSentence::defines);
    }

    /** What the passage's score is multiplied by. */
    double weight() {
        if (defines()) {
            return DEFINING_PASSAGE;
        }
        boolean labels = words() < SHORT && sentences.stream().allMatch(QuotedSentence::isFragment);
        return labels ? LABELS : 1;
    }

    private boolean goesAcross() {
        return IntStream.range(1, sentences.size())
                .anyMatch(at -> sentences.get(at).partsFrom(sentences.get(at - 1)));
    }

    /** Not a mere fragment, and not one left hanging at the end. */
    boolean standsAlone() {
        boolean tooLong = sentences.size() > 1 && words() > LONG;
        return !tooLong && words() >= TOO_SHORT && !sentences.getLast().isFragment();
    }

    double worth() {
        double worth = Wanted.worth(sentences.stream().flatMap(s -> s.matches().stream()).toList());
        double extra = Math.max(0, words() - SHORT) * WORD;
        double missing = Math.max(0, SHORT - words()) * 3 * WORD;
        return (.1 + worth)
                * (defines() ? DEFINITION : 1)
                * (sentences.stream().allMatch(QuotedSentence::isQuestion) ? QUESTION : 1)
                * (goesAcross() ? ACROSS : 1)
                * (sentences.getFirst().isHeadless() ? HEADLESS : 1)
                * (1 - Math.min(.9, extra + missing));
    }

    private int words() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    /** The matched words, as spans of the window's text. */
    List<Span> marks() {
        int origin = range().start();
        List<Span> marks = new ArrayList<>();
        for (QuotedSentence sentence : sentences) {
            int offset = sentence.range().start() - origin;
            sentence.matches().stream()
                    .sorted(Comparator.comparingInt(Wanted.Match::from))
                    .forEach(match -> addMark(sentence, match, offset, marks));
        }
        return marks;
    }

    private static void addMark(
            QuotedSentence sentence, Wanted.Match match, int offset, List<Span> to) {
        int start = offset + sentence.words().get(match.from()).start();
        int end = offset + sentence.words().get(match.to() - 1).end();
        if (to.isEmpty() || to.getLast().end() <= start) {
            to.add(new Span(start, end));
        } else if (to.getLast().end() < end) {
            to.add(new Span(to.removeLast().start(), end));
        }
    }
}
