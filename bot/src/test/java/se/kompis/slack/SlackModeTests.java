package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is set decides how Slack is reached, or that it cannot be. */
class SlackModeTests {

    private static SlackProperties properties(
            String bot,
            String app,
            String secret,
            String client,
            SlackProperties.@Nullable Mode mode) {
        URI nowhere = URI.create("http://127.0.0.1/");
        return new SlackProperties(bot, app, secret, client, "", mode, nowhere, nowhere, "");
    }

    @Test
    void prefersTheSocketWhenThereIsAnAppToken() {
        assertThat(new SlackMode(properties("b", "a", "s", "", null)).isSocket()).isTrue();
    }

    @Test
    void takesHttpWithoutOne() {
        assertThat(new SlackMode(properties("b", "", "s", "", null)).isHttp()).isTrue();
    }

    @Test
    void stopsTheStartWithoutASigningSecret() {
        assertThatThrownBy(() ->
                        new SlackMode(properties("b", "a", "  ", "", SlackProperties.Mode.HTTP)))
                .isInstanceOf(SlackSettingException.class)
                .hasMessageContaining("SLACK_SIGNING_SECRET");
    }

    @Test
    void stopsTheStartWithoutAnyWayToAToken() {
        assertThatThrownBy(() -> new SlackMode(properties("", "a", "", "", null)))
                .hasMessageContaining("SLACK_BOT_TOKEN");
        assertThatThrownBy(() -> new SlackMode(properties("", "a", "", "1.2", null)))
                .hasMessageContaining("SLACK_CLIENT_SECRET");
    }

    @Test
    void tellsNoSecretWhenPrinted() {
        assertThat(properties("xoxb-b", "xapp-a", "hemligt", "", null).toString())
                .doesNotContain("xoxb", "xapp", "hemligt");
    }
}
