package se.kompis.material.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTrailTests {

    private static String found(String page, String quote, String before) {
        List<String> pieces = page.codePoints().mapToObj(Character::toString).toList();
        BitSet found = LetterTrail.of(pieces).find(quote, before);
        StringBuilder words = new StringBuilder();
        found.stream().mapToObj(pieces::get).forEach(words::append);
        return words.toString();
    }

    private static String found(String page, String quote) {
        return found(page, quote, "");
    }

    @Test
    void overlooksHyphensBlanksAndLineBreaks() {
        assertThat(found("Om öpp-na\n  data här.", "öppna data")).isEqualTo("öpp-na\n  data");
    }

    @Test
    void takesTheSignsAtBothEnds() {
        assertThat(found("Sedan: [X] gäller nu. Och", "[X] gäller nu."))
                .isEqualTo("[X] gäller nu.");
        assertThat(found("Det gäller nu, och", "gäller nu.")).isEqualTo("gäller nu");
    }

    @Test
    void overlooksLigaturesCaseAndHowAccentsAreDrawn() {
        assertThat(found("En o\u0308ppen \uFB01l", "ÖPPEN FIL")).isEqualTo("o\u0308ppen \uFB01l");
    }

    @Test
    void takesTheOccurrenceThatTheTextBeforeSays() {
        List<String> pieces = List.of("nej", " ", "ja", " ", "nej", " ", "ja");
        assertThat(LetterTrail.of(pieces).find("ja", "Nej, ja: nej, ").stream().toArray())
                .containsExactly(6);
        assertThat(LetterTrail.of(pieces).find("ja", "Nej, ").stream().toArray())
                .containsExactly(2);
    }

    @Test
    void findsWordsThatAnotherColumnTearsApart() {
        String page = "den första delen av meningen ANNAN SPALT HELT OCH HÅLLET och dess andra del";
        assertThat(found(page, "den första delen av meningen och dess andra del"))
                .isEqualTo("den första delen av meningenoch dess andra del");
    }

    @Test
    void marksNothingRatherThanTheWrongWords() {
        assertThat(found("En sida om något helt annat än så.", "Nämnden ansvarar för beslutet."))
                .isEmpty();
        assertThat(found("", "Nämnden")).isEmpty();
        assertThat(found("Nämnden", "–")).isEmpty();
    }
}
