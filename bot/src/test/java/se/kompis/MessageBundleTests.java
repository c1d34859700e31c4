package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever Kompis says, it can say in both languages. */
class MessageBundleTests {

    static Stream<String> bundles() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath:messages/*.properties"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .filter(name -> !name.contains("_en."))
                .map(name -> name.replace(".properties", ""));
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                MessageBundleTests.class.getResourceAsStream("/messages/" + name + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) throws IOException {
        Properties swedish = load(bundle);
        Properties english = load(bundle + "_en");
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        assertThat(swedish.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(english.getProperty(key)))
                                .as(key)
                                .isEqualTo(places(swedish.getProperty(key))));
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsShoutedOrLeftEmpty(String bundle) throws IOException {
        for (String name : new String[] {bundle, bundle + "_en"}) {
            Properties texts = load(name);
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(key ->
                            assertThat(texts.getProperty(key))
                                    .as(name + " " + key)
                                    .isNotBlank()
                                    .doesNotContain("!")
                                    .doesNotContain("TODO"));
        }
    }
}
