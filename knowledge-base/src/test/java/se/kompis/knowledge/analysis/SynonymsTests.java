package se.kompis.knowledge.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SynonymsTests {

    @Test
    void knowOldNamesAndAbbreviations() {
        assertThat(others("Vad gör SKL?", Language.SWEDISH))
                .contains("skr", "sver kommun och region");
        assertThat(others("Sveriges Kommuner och Landsting", Language.SWEDISH)).contains("skr");
    }

    @Test
    void leadFromSwedishToEnglish() {
        assertThat(others("om öppna data i kommunen", Language.ENGLISH))
                .contains("open data", "municip");
    }

    @Test
    void knowInflectedForms() {
        assertThat(others("personuppgifternas skydd", Language.ENGLISH)).contains("person data");
    }

    @Test
    void giveAllNamesOfAPublisher() {
        assertThat(Synonyms.bundled().names("msb"))
                .contains("msb", "Myndigheten för civilt försvar");
        assertThat(Synonyms.bundled().names("Umeå")).containsExactly("Umeå");
    }

    @Test
    void takeMoreLinesThatAreWrittenAsTheyShouldBe() {
        Synonyms more =
                Synonyms.bundled().with(List.of("Hubben, sv:digitala hubben", "ensam", "och, att"));
        assertThat(more.names("hubben")).containsExactly("hubben", "Hubben", "digitala hubben");
        assertThat(more.names("msb")).contains("MCF");
        assertThat(Synonyms.isLine("Hubben, sv:digitala hubben")).isTrue();
        assertThat(Synonyms.isLine("ISO:27001, ledningssystem")).isTrue();
        assertThat(Synonyms.isLine("ensam")).isFalse();
        assertThat(Synonyms.isLine("och, att")).isFalse();
        assertThat(Synonyms.isLine("Hubben,")).isFalse();
        assertThat(Synonyms.isLine("# Hubben, nav")).isFalse();
    }

    private static List<String> others(String text, Language target) {
        List<Word> words =
                TextAnalyzer.of(Language.SWEDISH).words(text).stream()
                        .filter(word -> !word.stop())
                        .toList();
        return Synonyms.bundled().of(words, Language.SWEDISH, target).stream()
                .map(other ->
                        other.words().stream().map(Word::stem).collect(Collectors.joining(" ")))
                .toList();
    }
}
