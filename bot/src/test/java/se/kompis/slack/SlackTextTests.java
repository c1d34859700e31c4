package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people wrote, without Slack's notation. */
class SlackTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<@UBOT> Vad är öppna data? => Vad är öppna data?",
                "<@UBOT|kompis> hej => hej",
                "Fråga <@U2|anna> i <#C1|allmant> => Fråga @anna i #allmant",
                "Se <https://digg.se/a?b=1&amp;c=2> => Se https://digg.se/a?b=1&c=2",
                "Se <https://digg.se|Digg> => Se Digg",
                "1 &lt; 2 &amp;amp; $1 \\d => 1 < 2 &amp; $1 \\d",
                "<!subteam^S1|@nämnden> <!here> => @nämnden"
            })
    void readsAsItLooked(String text, String plain) {
        assertThat(SlackText.plain(text, "UBOT")).isEqualTo(plain);
    }
}
