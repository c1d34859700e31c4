package se.kompis.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CommonMark in, mrkdwn out. */
class MrkdwnTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**fet** och *kursiv* => *fet* och _kursiv_",
                "**fet *och* kursiv** => *fet _och_ kursiv*",
                "mitt*i*ordet => mittiordet",
                "[Digg](https://digg.se/?a=1&b=2) => <https://digg.se/?a=1&amp;b=2|Digg>",
                "[Digg](javascript:alert(1)) => Digg",
                "a < b & c > d => a &lt; b &amp; c &gt; d",
                "<b>fet</b> => &lt;b&gt;fet&lt;/b&gt;",
                "`a < b` => `a &lt; b`",
                "![En bild](https://x.se/bild.png) => En bild",
                "# Rubrik => Rubrik",
                "&lt;!channel&gt; => &lt;!channel&gt;"
            })
    void translates(String commonMark, String mrkdwn) {
        assertThat(Mrkdwn.of(commonMark)).isEqualTo(mrkdwn);
    }

    @Test
    void numbersAndIndentsLists() {
        assertThat(Mrkdwn.of("3. tre\n4. fyra\n   - inne\n\n   mer"))
                .isEqualTo("3. tre\n4. fyra\n    • inne\n    mer");
    }

    @Test
    void joinsSoftLinesAndKeepsHardOnes() {
        assertThat(Mrkdwn.of("ett\ntvå\\\ntre")).isEqualTo("ett två\ntre");
    }

    @Test
    void keepsCodeAndQuotesApart() {
        assertThat(Mrkdwn.blocks("```\na < b\n```\n\n> sagt\n> så"))
                .containsExactly("```\na &lt; b\n```", "> sagt så");
    }
}
