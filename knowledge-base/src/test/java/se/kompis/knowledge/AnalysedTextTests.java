package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

class AnalysedTextTests {
    private static final String TEXT = "En mening. Två ord till.\n\nSista meningen här.";
    private static final AnalysedText ANALYSED =
            AnalysedText.of(TEXT, TextAnalyzer.of(Language.SWEDISH));

    @Test
    void findsWhatIsInAPart() {
        TextRange part = range("Två ord till.");
        assertThat(words(part)).containsExactly("tva", "ord", "till");
        assertThat(sentences(part)).containsExactly("Två ord till.");
    }

    @Test
    void findsTheSentenceThatAPartWasCutFrom() {
        TextRange part = range("meningen här");
        assertThat(words(part)).containsExactly("meningen", "har");
        assertThat(sentences(part)).containsExactly("Sista meningen här.");
    }

    @Test
    void findsAllInTheWhole() {
        TextRange whole = new TextRange(0, TEXT.length());
        assertThat(ANALYSED.wordsIn(whole)).isEqualTo(ANALYSED.words()).hasSize(8);
        assertThat(ANALYSED.sentencesIn(whole)).isEqualTo(ANALYSED.sentences()).hasSize(3);
    }

    private static TextRange range(String part) {
        int start = TEXT.indexOf(part);
        return new TextRange(start, start + part.length());
    }

    private static List<String> words(TextRange range) {
        return ANALYSED.wordsIn(range).stream().map(Word::folded).toList();
    }

    private static List<String> sentences(TextRange range) {
        return ANALYSED.sentencesIn(range).stream().map(it -> it.of(TEXT)).toList();
    }
}
