package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.TextAnalyzer;

class GramStreamTests {

    @Test
    void hasEachGramOnceWithHowOftenItIsThere() {
        assertThat(grams("data, datan och b"))
                .isEqualTo(Map.of("_dat", 2, "data", 2, "ata_", 1, "atan", 1, "tan_", 1, "_b_", 1));
    }

    @Test
    void countsThoseOfALongPassage() {
        String words = "tillgänglighetsredogörelse ".repeat(3_000);
        assertThat(grams(words))
                .hasSize(25)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(3_000));
    }

    @Test
    void writesOtherScriptsAsTheQueryAsksForThem() {
        String greek = "δήμος";
        assertThat(grams(greek))
                .containsOnlyKeys(
                        TextAnalyzer.of(Language.SWEDISH).words(greek).getFirst().grams());
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(grams("")).isEmpty();
    }

    private static Map<String, Integer> grams(String text) {
        Map<String, Integer> grams = new HashMap<>();
        GramStream stream = new GramStream(TextAnalyzer.of(Language.SWEDISH).words(text));
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        TermFrequencyAttribute frequency = stream.getAttribute(TermFrequencyAttribute.class);
        while (stream.incrementToken()) {
            grams.merge(
                    term.getBytesRef().utf8ToString(), frequency.getTermFrequency(), Integer::sum);
        }
        return grams;
    }
}
