package se.kompis.knowledge.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextAnalyzerTests {

    @Test
    void takesEndingsAndMarksOff() {
        assertThat(words(Language.SWEDISH, "tjänsterna tjänster tjanst"))
                .extracting(Word::stem)
                .containsOnly("tjanst");
        assertThat(words(Language.ENGLISH, "services service's"))
                .extracting(Word::stem)
                .containsOnly("servic");
    }

    @Test
    void knowsWordsThatSayNothing() {
        assertThat(words(Language.SWEDISH, "och data för att"))
                .extracting(Word::stop)
                .containsExactly(true, false, true, true);
    }

    @Test
    void cutsWordsIntoGramsWithEdges() {
        assertThat(words(Language.SWEDISH, "Åländsk").getFirst().grams())
                .containsExactly("_ala", "alan", "land", "ands", "ndsk", "dsk_");
        assertThat(words(Language.SWEDISH, "å").getFirst().grams()).containsExactly("_a_");
    }

    @Test
    void countsTheGramsThatAnotherWordHasToo() {
        List<Word> words = words(Language.SWEDISH, "styrelse kommunstyrelse skola");
        Grams styrelse = words.getFirst().form().grams();
        assertThat(styrelse.countIn(words.get(1).form().grams())).isEqualTo(styrelse.size() - 1);
        assertThat(styrelse.countIn(words.get(2).form().grams())).isZero();
    }

    @Test
    void keepsOffsetsIntoTheText() {
        String text = "  Öppna, data!";
        assertThat(words(Language.SWEDISH, text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Öppna", "data");
    }

    private static List<Word> words(Language language, String text) {
        return TextAnalyzer.of(language).words(text);
    }
}
