package se.kompis.slack;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to Slack. With none of it set, Slack is off.
 *
 * @param botToken of a single workspace ({@code SLACK_BOT_TOKEN}, {@code xoxb-...})
 * @param appToken for Socket Mode ({@code SLACK_APP_TOKEN}, {@code xapp-...})
 * @param signingSecret for HTTP mode ({@code SLACK_SIGNING_SECRET})
 * @param clientId for installation in many workspaces ({@code SLACK_CLIENT_ID})
 * @param clientSecret beside it ({@code SLACK_CLIENT_SECRET})
 * @param mode how Slack reaches Kompis ({@code KOMPIS_SLACK_MODE}: {@code socket} or {@code http});
 *     otherwise Socket Mode if there is an app token
 * @param apiUrl where Slack's methods are, with the slash at the end ({@code KOMPIS_SLACK_API_URL})
 * @param authorizeUrl where an administrator agrees to the installation ({@code
 *     KOMPIS_SLACK_AUTHORIZE_URL})
 * @param tokenKey 32 bytes in Base64 that encrypt stored tokens ({@code KOMPIS_SLACK_TOKEN_KEY});
 *     several separated by commas, of which the first encrypts; otherwise a file in the data folder
 */
@ConfigurationProperties("kompis.slack")
record SlackProperties(
        @DefaultValue("") String botToken,
        @DefaultValue("") String appToken,
        @DefaultValue("") String signingSecret,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable Mode mode,
        @DefaultValue("https://slack.com/api/") URI apiUrl,
        @DefaultValue("https://slack.com/oauth/v2/authorize") URI authorizeUrl,
        @DefaultValue("") String tokenKey) {

    /** How events get from Slack to Kompis. */
    enum Mode {
        /** Kompis opens a WebSocket to Slack, and needs no address of its own. */
        SOCKET,
        /** Slack posts to Kompis, at its public address. */
        HTTP
    }

    /** Whether workspaces can install Kompis by themselves. */
    boolean isInstallable() {
        return !clientId.isBlank();
    }

    /** Most of it is secret. */
    @Override
    public String toString() {
        return "SlackProperties[mode=" + mode + ", apiUrl=" + apiUrl + "]";
    }
}
