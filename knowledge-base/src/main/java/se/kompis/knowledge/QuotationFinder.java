package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kompis.knowledge.Quotation.Span;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/** Finds the sentences of a passage that say most about a question. */
final class QuotationFinder {
    private static final int MOST_SENTENCES = 3;

    /** How readers of files mark an item of a list. */
    private static final String BULLET = "• ";

    /** Fewer words are rather a heading than a sentence. */
    private static final int TOO_SHORT = 5;

    /** Fewer words are given company where that adds something. */
    private static final int SHORT = 15;

    /** More words only if a single sentence has them. */
    private static final int LONG = 60;

    /** A defining sentence is worth so much more where the question asks for a definition. */
    private static final double DEFINITION = 1.5;

    /** What a passage gains by that against others. */
    private static final double DEFINING_PASSAGE = 1.15;

    /** A question in the material answers none: it is quoted only for want of a statement. */
    private static final double QUESTION = .6;

    /** What a word more than needed costs, as a share of the worth. */
    private static final double WORD = .003;

    private final Wanted wanted;
    private final boolean definition;

    QuotationFinder(Wanted wanted, boolean definition) {
        this.wanted = wanted;
        this.definition = definition;
    }

    /** The best whole sentences; empty only for a passage without any. */
    Optional<Quotation> find(SearchHit hit) {
        Passage passage = hit.passage();
        List<Sentence> sentences = sentences(passage.text(), passage.material().language());
        return windows(sentences).stream()
                .max(Comparator.comparingDouble(Window::worth))
                .map(best -> quotation(hit, best));
    }

    private List<Sentence> sentences(String text, Language language) {
        return SentenceSplitter.sentences(text).stream()
                .map(range -> sentence(text, range, language))
                .toList();
    }

    private Sentence sentence(String text, TextRange range, Language language) {
        List<Word> words = TextAnalyzer.of(language).words(range.of(text));
        List<Wanted.Match> matches = wanted.in(words);
        boolean defines = definition && Definitions.standIn(words, matches);
        return new Sentence(range, range.of(text), words, matches, defines);
    }

    /** Every run of up to three sentences that can stand alone, or all there is. */
    private static List<Window> windows(List<Sentence> sentences) {
        List<Window> windows = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from++) {
            for (int to = from + 1; to <= Math.min(sentences.size(), from + MOST_SENTENCES); to++) {
                Window window = new Window(sentences.subList(from, to));
                if (window.standsAlone()) {
                    windows.add(window);
                }
            }
        }
        if (windows.isEmpty() && !sentences.isEmpty()) {
            windows.add(new Window(sentences));
        }
        return windows;
    }

    private static Quotation quotation(SearchHit hit, Window window) {
        Passage passage = hit.passage();
        TextRange range = window.range();
        return new Quotation(
                passage,
                passage.start() + range.start(),
                passage.start() + range.end(),
                range.of(passage.text()),
                window.marks(),
                window.defines() ? hit.score() * DEFINING_PASSAGE : hit.score());
    }

    private record Sentence(
            TextRange range,
            String text,
            List<Word> words,
            List<Wanted.Match> matches,
            boolean defines) {
        private static final int LONGEST_HEADING = 9;

        boolean isListItem() {
            return text.startsWith(BULLET);
        }

        boolean isQuestion() {
            return text.endsWith("?");
        }

        /** A heading, a label or the beginning of a list. */
        boolean isFragment() {
            char last = text.charAt(text.length() - 1);
            return last == ':' || (words.size() <= LONGEST_HEADING && ".!?…”\")".indexOf(last) < 0);
        }
    }

    private record Window(List<Sentence> sentences) {

        /** From the first to the last sentence; a single item of a list without its bullet. */
        TextRange range() {
            TextRange all = sentences.getFirst().range().through(sentences.getLast().range());
            boolean oneItem =
                    sentences.getFirst().isListItem()
                            && sentences.stream().skip(1).noneMatch(Sentence::isListItem);
            return oneItem ? new TextRange(all.start() + BULLET.length(), all.end()) : all;
        }

        boolean defines() {
            return sentences.stream().anyMatch(Sentence::defines);
        }

        /** Not a mere fragment, and not one left hanging at the end. */
        boolean standsAlone() {
            boolean tooLong = sentences.size() > 1 && words() > LONG;
            return !tooLong && words() >= TOO_SHORT && !sentences.getLast().isFragment();
        }

        double worth() {
            double worth =
                    Wanted.worth(sentences.stream().flatMap(s -> s.matches().stream()).toList());
            double extra = Math.max(0, words() - SHORT) * WORD;
            double missing = Math.max(0, SHORT - words()) * 3 * WORD;
            return (.1 + worth)
                    * (defines() ? DEFINITION : 1)
                    * (sentences.stream().allMatch(Sentence::isQuestion) ? QUESTION : 1)
                    * (1 - Math.min(.9, extra + missing));
        }

        private int words() {
            return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        }

        /** The matched words, as spans of the window's text. */
        List<Span> marks() {
            int origin = range().start();
            List<Span> marks = new ArrayList<>();
            for (Sentence sentence : sentences) {
                int offset = sentence.range().start() - origin;
                sentence.matches().stream()
                        .sorted(Comparator.comparingInt(Wanted.Match::from))
                        .forEach(match -> addMark(sentence, match, offset, marks));
            }
            return marks;
        }

        private static void addMark(
                Sentence sentence, Wanted.Match match, int offset, List<Span> to) {
            int start = offset + sentence.words().get(match.from()).start();
            int end = offset + sentence.words().get(match.to() - 1).end();
            if (to.isEmpty() || to.getLast().end() <= start) {
                to.add(new Span(start, end));
            } else if (to.getLast().end() < end) {
                to.add(new Span(to.removeLast().start(), end));
            }
        }
    }
}
