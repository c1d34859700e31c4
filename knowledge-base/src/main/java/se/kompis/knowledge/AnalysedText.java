package se.kompis.knowledge;

import java.util.List;
import java.util.function.ToIntFunction;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/** The words and sentences of a text, in order, and those of its parts. */
record AnalysedText(List<Word> words, List<TextRange> sentences) {

    static AnalysedText of(String text, TextAnalyzer analyzer) {
        return new AnalysedText(analyzer.words(text), SentenceSplitter.sentences(text));
    }

    /** Those that begin in a range. */
    List<Word> wordsIn(TextRange range) {
        int from = first(words, Word::start, range.start());
        return words.subList(from, first(words, Word::start, range.end()));
    }

    /** Those that are in a range at least in part. */
    List<TextRange> sentencesIn(TextRange range) {
        int from = first(sentences, TextRange::end, range.start() + 1);
        return sentences.subList(from, first(sentences, TextRange::start, range.end()));
    }

    /**
     * The place of the first whose offset is not below another; by halves, for they are in order.
     */
    private static <T> int first(List<T> of, ToIntFunction<T> offset, int least) {
        int low = 0;
        int high = of.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsInt(of.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
