package se.kompis.knowledge.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTests {

    @Test
    void endsAtPeriodsQuestionsAndExclamations() {
        assertThat(sentences("Det är sant. Är det? Ja! Bra."))
                .containsExactly("Det är sant.", "Är det?", "Ja!", "Bra.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommuner, t.ex. Umeå, gör så.",
                "Det gäller bl.a. Skatteverket och s.k. Öppna data.",
                "Se 4 kap. 2 § i lagen, dvs. Den nya.",
                "Enligt nr 5 och ca 3.5 procent.",
                "Den 1. maj är ledig.",
                "Av A. Lindgren och J.R.R. Tolkien.",
                "Mellan kl. 10 och 12 m.m. enligt listan.",
                "Public bodies, e.g. The National Archives, must publish.",
                "Läs mer på www.digg.se om version 2.1.3 av standarden.",
                "1. Börja här"
            })
    void doesNotEndAtAbbreviationsNumbersAndInitials(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void endsAfterAnAbbreviationThatMayStandLast() {
        assertThat(sentences("Bilar, cyklar m.m. Nästa mening.")).hasSize(2);
    }

    @Test
    void endsAtLineBreaks() {
        assertThat(sentences("Rubrik\n- första\n- andra\n\nNytt stycke"))
                .containsExactly("Rubrik", "- första", "- andra", "Nytt stycke");
    }

    @Test
    void takesClosingQuotesAlong() {
        assertThat(sentences("Hon sa \"kom.\" Han kom. (Det var allt.) Slut."))
                .containsExactly("Hon sa \"kom.\"", "Han kom.", "(Det var allt.)", "Slut.");
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(sentences(" \n\u00a0\t")).isEmpty();
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.sentences(text).stream().map(range -> range.of(text)).toList();
    }
}
