package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/** Finds the sentences of a passage that say most about a question. */
final class QuotationFinder {
    private static final int MOST_SENTENCES = 3;

    /** How readers of files part paragraphs. */
    private static final String PARAGRAPH = "\n\n";

    private final Wanted wanted;
    private final boolean definition;

    QuotationFinder(Wanted wanted, boolean definition) {
        this.wanted = wanted;
        this.definition = definition;
    }

    /** The best whole sentences; empty only for a passage without any. */
    Optional<Quotation> find(SearchHit hit) {
        Passage passage = hit.passage();
        List<QuotedSentence> sentences = sentences(passage.text(), passage.material().language());
        return windows(sentences).stream()
                .max(Comparator.comparingDouble(QuotedWindow::worth))
                .map(best -> quotation(hit, best));
    }

    private List<QuotedSentence> sentences(String text, Language language) {
        List<QuotedSentence> sentences = new ArrayList<>();
        int end = 0;
        for (TextRange range : SentenceSplitter.sentences(text)) {
            boolean opens = text.substring(end, range.start()).contains(PARAGRAPH);
            sentences.add(sentence(text, range, language, opens));
            end = range.end();
        }
        return sentences;
    }

    private QuotedSentence sentence(
            String text, TextRange range, Language language, boolean opens) {
        List<Word> words = TextAnalyzer.of(language).words(range.of(text));
        List<Wanted.Match> matches = wanted.in(words);
        boolean defines = definition && Definitions.standIn(words, matches);
        return new QuotedSentence(range, range.of(text), words, matches, defines, opens);
    }

    /** Every run of up to three sentences that can stand alone, or all there is. */
    private static List<QuotedWindow> windows(List<QuotedSentence> sentences) {
        List<QuotedWindow> windows = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from++) {
            for (int to = from + 1; to <= Math.min(sentences.size(), from + MOST_SENTENCES); to++) {
                QuotedWindow window = new QuotedWindow(sentences.subList(from, to));
                if (window.standsAlone()) {
                    windows.add(window);
                }
            }
        }
        if (windows.isEmpty() && !sentences.isEmpty()) {
            windows.add(new QuotedWindow(sentences));
        }
        return windows;
    }

    private static Quotation quotation(SearchHit hit, QuotedWindow window) {
        Passage passage = hit.passage();
        TextRange range = window.range();
        return new Quotation(
                passage,
                passage.start() + range.start(),
                passage.start() + range.end(),
                range.of(passage.text()),
                window.marks(),
                hit.score() * window.weight());
    }
}
