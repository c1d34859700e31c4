package se.kompis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cuts where a reader pauses. */
class SplittingTests {

    @Test
    void leavesShortTextsWhole() {
        assertThat(Splitting.split("kort", 10)).containsExactly("kort");
    }

    @Test
    void prefersParagraphsToSentencesToWords() {
        assertThat(Splitting.split("Ett två.\n\nTre fyra. Fem", 14))
                .containsExactly("Ett två.", "Tre fyra. Fem");
        assertThat(Splitting.split("Ett två tre. Fyra fem", 15))
                .containsExactly("Ett två tre.", "Fyra fem");
        assertThat(Splitting.split("ett två tre fyra", 9)).containsExactly("ett två", "tre fyra");
    }

    @Test
    void cutsAWordOnlyWhenThereIsNothingElse() {
        assertThat(Splitting.split("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void neverCutsThroughACharacter() {
        assertThat(Splitting.split("ab😀😀", 3)).containsExactly("ab", "😀", "😀");
    }

    @Test
    void shortensLabelsAtAWord() {
        assertThat(Splitting.shorten("Vad är öppna data?", 12)).isEqualTo("Vad är…");
        assertThat(Splitting.shorten("kort", 12)).isEqualTo("kort");
    }
}
