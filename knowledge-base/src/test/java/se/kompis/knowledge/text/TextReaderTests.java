package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTests extends Reading {

    @Test
    void readsMarkdownWithFrontMatterHeadingsListsAndTables() throws Exception {
        Document document =
                read(
                        "a.md",
                        SampleFiles.utf8(
                                """
                                ---
                                title: Öppna data
                                publisher: Kompis
                                topics: [open-data, geodata]
                                datum: 2026-03-01
                                license: CC0
                                ---
                                Ingress med [länk](https://example.org) och ![bild](b.png)
                                fortsättning.{% .lead %}

                                # Börja

                                ## Steg
                                1. *Inventera* data
                                2. Publicera

                                | År | Antal |
                                |----|-------|
                                | 2025 | 12 |

                                <div>Rå <b>html</b></div>

                                ## Tom
                                ### Kod
                                ```
                                x = 1
                                ```
                                """));

        assertThat(document.title()).contains("Öppna data");
        assertThat(document.properties())
                .containsEntry("publisher", "Kompis")
                .containsEntry("topics", "open-data, geodata")
                .containsEntry(Document.Properties.VERSION, "2026-03-01")
                .containsEntry(Document.Properties.LICENCE, "CC0");
        assertThat(document.sections())
                .containsExactly(
                        headed("Ingress med länk och fortsättning."),
                        headed(
                                "1. Inventera data\n2. Publicera\nÅr | Antal\n2025 | 12\n\nRå html",
                                "Börja",
                                "Steg"),
                        headed("x = 1", "Börja", "Tom", "Kod"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* [ ] Beslutet är diariefört. | • Beslutet är diariefört.",
                "* [x] Beslutet är fattat. | • Beslutet är fattat.",
                "Läs [om jämförelsen](Benchmarking 2019) här. | Läs om jämförelsen här.",
                "Se bilden. ](https://example.org/a.pdf \"Bild \"B\"\") | Se bilden.",
                "##Titel: Ekosystem | Titel: Ekosystem",
                "Avtal [A] och [B] (nya) gäller. | Avtal [A] och [B] (nya) gäller."
            })
    void leavesNoMarkupThatItsWriterMeant(String markdown, String text) throws Exception {
        assertThat(sections("a.md", SampleFiles.utf8(markdown))).containsExactly(headed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n: [broken\n---\nText.",
                "---\na: !!java.net.URL [\"http://127.0.0.1/\"]\n---\nText.",
                "---\na: &a [*a, *a]\n---\nText.",
                "---\n---\nText."
            })
    void leavesOutFrontMatterThatIsNotPlainYaml(String markdown) throws Exception {
        assertThat(sections("a.md", SampleFiles.utf8(markdown)))
                .extracting(Section::text)
                .containsExactly("Text.");
    }

    @Test
    void readsThePartOfAWebPageThatAReaderCameFor() throws Exception {
        Document document =
                read(
                        "sida",
                        SampleFiles.utf8(
                                """
                                <!DOCTYPE html>
                                <html lang="sv"><head><title>Avgifter - Kommunen</title>
                                <meta name="DC.Publisher" content="Umeå kommun">
                                <meta property="article:modified_time" content="2025-05-06T10:00:00Z"></head>
                                <body><nav>Meny</nav><script>alert(1)</script>
                                <h1>Avgifter</h1><p>Det kostar&nbsp;
                                  <b>200</b> kr.</p>
                                <ul><li>Barn</li><li><p>Unga</p></li></ul>
                                <h2>Tabell</h2>
                                <table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p></td></tr></table>
                                <div hidden>Dolt</div><footer>Sidfot</footer></body></html>
                                """));

        assertThat(document.title()).contains("Avgifter");
        assertThat(document.properties())
                .containsEntry(Document.Properties.LANGUAGE, "sv")
                .containsEntry(Document.Properties.PUBLISHER, "Umeå kommun")
                .containsEntry(Document.Properties.VERSION, "2025-05-06");
        assertThat(document.sections())
                .containsExactly(
                        headed("Det kostar 200 kr.\n\n• Barn\n• Unga", "Avgifter"),
                        headed("A | B\n1 | 2", "Avgifter", "Tabell"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16"})
    void readsSwedishLettersHoweverTheyAreEncoded(String charset) throws Exception {
        byte[] bytes = "Åtgärder för ökad nytta.".getBytes(Charset.forName(charset));

        assertThat(read("a.txt", bytes).sections())
                .containsExactly(headed("Åtgärder för ökad nytta."));
    }

    @Test
    void joinsLinesThatWereWrappedButKeepsShortOnes() throws Exception {
        String text =
                "Detta är en rad som är så lång att den måste ha brutits av ett\nprogram.\n\n"
                        + "Storgatan 1\n901 84 Umeå";

        assertThat(sections("a.txt", SampleFiles.utf8(text)))
                .extracting(Section::text)
                .containsExactly(
                        "Detta är en rad som är så lång att den måste ha brutits av ett program.\n\n"
                                + "Storgatan 1\n901 84 Umeå");
    }

    @Test
    void joinsCaptionsIntoRunsThatEndWithASentence() throws Exception {
        StringBuilder vtt = new StringBuilder("WEBVTT - Kurs om AI\n\nNOTE intern\n\n");
        for (int i = 0; i < 12; i++) {
            vtt.append("00:%02d.000 --> 00:%02d.000\n".formatted(i * 5, i * 5 + 5))
                    .append("<v Anna>Mening ")
                    .append(i)
                    .append(i % 2 == 1 ? " slutar &amp; klar.</v>\n\n" : " börjar och</v>\n\n");
        }

        Document document = read("a.vtt", SampleFiles.utf8(vtt.toString()));

        assertThat(document.title()).contains("Kurs om AI");
        assertThat(document.sections())
                .extracting(Section::locator)
                .containsExactly(time(0, 30), time(30, 60));
        assertThat(document.sections().getFirst().text())
                .startsWith("Anna: Mening 0 börjar och Mening 1 slutar & klar.")
                .endsWith("Mening 5 slutar & klar.");
    }

    @Test
    void readsSrtWithCommasAndTags() throws Exception {
        assertThat(
                        read(
                                "film",
                                SampleFiles.utf8(
                                        "1\r\n00:01:02,500 --> 00:01:04,000\r\n<i>Hej</i> och\r\nvälkomna.\r\n\r\n")))
                .isEqualTo(
                        new Document(
                                "application/x-subrip",
                                java.util.Optional.empty(),
                                java.util.Map.of(),
                                List.of(
                                        new Section(
                                                new Locator.Time(
                                                        Duration.ofMillis(62_500),
                                                        Duration.ofMillis(64_000)),
                                                List.of(),
                                                "Hej och välkomna.")),
                                List.of()));
    }

    @Test
    void knowsAFileByItsContentWhateverItsName() throws Exception {
        for (var sample : SampleFiles.all().entrySet()) {
            boolean lookAlike = sample.getKey().endsWith(".md") || sample.getKey().endsWith(".txt");
            String name = lookAlike ? sample.getKey() : "misleading.txt";

            String type = read(name, sample.getValue()).mediaType();

            assertThat(type)
                    .as(sample.getKey())
                    .isEqualTo(read(sample.getKey(), sample.getValue()).mediaType());
        }
        assertThat(read("a.pdf", SampleFiles.text()).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void readsFilesWhoseNamesAreInDecomposedUnicode() throws Exception {
        assertThat(read("a\u030Arsrapport\u0308.md", SampleFiles.markdown()).mediaType())
                .isEqualTo("text/markdown");
    }

    @Test
    void cleansWhatProgramsPutBetweenLetters() {
        String dirty =
                "\uF0B7 bul\u00ADlet\u200B  in\u00A0\uFB01l \u0007a\u030A\n\n\n\n\u25AA\ttwo \uE123\uFFFD";

        assertThat(CleanText.of(dirty)).isEqualTo("• bullet in fil å\n\n• two");
    }

    private static Locator time(int from, int to) {
        return new Locator.Time(Duration.ofSeconds(from), Duration.ofSeconds(to));
    }
}
