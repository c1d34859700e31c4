package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kompis.knowledge.analysis.TextRange;

class PassageSplitterTests {

    @Test
    void keepsAShortSectionWhole() {
        assertThat(texts("Rubrik\n\nEtt kort stycke."))
                .containsExactly("Rubrik\n\nEtt kort stycke.");
    }

    @Test
    void followsParagraphs() {
        String first = sentence(100);
        String second = sentence(100);
        assertThat(texts(first + "\n\n" + second)).containsExactly(first, second);
    }

    @Test
    void splitsALongParagraphBetweenSentences() {
        String paragraph = String.join(" ", sentence(60), sentence(60), sentence(60), sentence(60));
        assertThat(texts(paragraph))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).startsWith("Ord").endsWith("."));
    }

    @Test
    void joinsASmallRestToWhatStandsBefore() {
        assertThat(texts(sentence(140) + "\n\n" + sentence(20))).hasSize(1);
    }

    @Test
    void cutsTextWithoutAnyBlanks() {
        assertThat(texts("å".repeat(10_000)))
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(text.length()).isLessThan(3_000));
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(texts("x" + "😀".repeat(5_000)))
                .noneMatch(text -> Character.isLowSurrogate(text.charAt(0)));
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void keepsEveryWordOnceInOrder(String text) {
        String joined = String.join(" ", texts(text));
        assertThat(joined.split("\\s+")).containsExactly(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void neitherBeginsNorEndsWithBlanksAndStaysNearItsSize(String text) {
        assertThat(texts(text))
                .allSatisfy(passage -> {
                    assertThat(passage).isEqualTo(passage.strip());
                    assertThat(passage.split("\\s+")).hasSizeLessThan(240);
                });
    }

    static List<String> randomTexts() {
        return IntStream.range(0, 50).mapToObj(PassageSplitterTests::randomText).toList();
    }

    static String randomText(int seed) {
        Random random = new Random(seed);
        List<String> ends =
                List.of(". ", ". ", "? ", " ", " ", " ", " ", "\n", "\n\n", ": ", " t.ex. ");
        return IntStream.range(0, 1 + random.nextInt(900))
                .mapToObj(any -> "ord" + random.nextInt(50) + ends.get(random.nextInt(ends.size())))
                .collect(Collectors.joining());
    }

    private static List<String> texts(String text) {
        return PassageSplitter.split(text).stream()
                .map((TextRange range) -> range.of(text))
                .toList();
    }

    private static String sentence(int words) {
        return "Ord" + " ord".repeat(words - 1) + ".";
    }
}
