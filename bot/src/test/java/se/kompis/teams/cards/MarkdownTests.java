package se.kompis.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CommonMark in, what Teams knows of it out. */
class MarkdownTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**fet** och _kursiv_ => **fet** och *kursiv*",
                "[Digg](https://digg.se/?a=1&b=2) => [Digg](https://digg.se/?a=1&b=2)",
                "[Digg](javascript:alert(1)) => Digg",
                "<b>fet</b> => &lt;b&gt;fet&lt;/b&gt;",
                "`a < b` => a &lt; b",
                "\\*inte fet\\* => \\*inte fet\\*",
                "![En bild](https://x.se/bild.png) => En bild",
                "# Rubrik => Rubrik"
            })
    void translates(String commonMark, String teams) {
        assertThat(Markdown.blocks(commonMark)).containsExactly(teams);
    }

    @Test
    void numbersAndIndentsLists() {
        assertThat(Markdown.blocks("3. tre\n4. fyra\n   - inne\n\n   mer"))
                .containsExactly("3. tre\n4. fyra\n    - inne\n    mer");
    }

    /** Whatever is quoted, a reader of Markdown sees the same characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4, snake_case_name och _understruket_",
                "# inte en rubrik",
                "- inte en lista",
                "1. inte heller",
                "[1] är ingen källa, ~~inte struket~~ `kod`",
                "a < b & c > d, &amp; <script>alert(1)</script>",
                "C:\\mapp\\fil",
                "https://x.se/a_b_c"
            })
    void escapesWhateverHasAMeaning(String text) {
        String html =
                org.commonmark.renderer.html.HtmlRenderer.builder()
                        .build()
                        .render(
                                org.commonmark.parser.Parser.builder()
                                        .build()
                                        .parse(Markdown.escape(text)));
        assertThat(Jsoup.parse(html).body().wholeText().strip()).isEqualTo(text);
        assertThat(html).startsWith("<p>").doesNotContain("<em>", "<code>", "<script>");
    }
}
