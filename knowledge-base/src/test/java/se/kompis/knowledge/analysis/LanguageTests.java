package se.kompis.knowledge.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vad är öppna data?",
                "hur gor man en riskanalys",
                "Vilka krav ställer GDPR?",
                "Kommunens e-tjänster"
            })
    void recognisesSwedish(String text) {
        assertThat(Language.detect(text, Language.ENGLISH)).isEqualTo(Language.SWEDISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is open data?",
                "How do we report a vulnerability?",
                "the procurement of software"
            })
    void recognisesEnglish(String text) {
        assertThat(Language.detect(text, Language.SWEDISH)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GDPR", "GitHub 2026", "😀", "\u0000"})
    void takesTheOtherWordForWhatSaysNothing(String text) {
        assertThat(Language.detect(text, Language.SWEDISH)).isEqualTo(Language.SWEDISH);
        assertThat(Language.detect(text, Language.ENGLISH)).isEqualTo(Language.ENGLISH);
    }
}
