package se.kompis.slack;

import org.springframework.stereotype.Component;

/** How Slack reaches Kompis, decided from what is set; stops the start when that makes no sense. */
@Component
@WithSlack
class SlackMode {
    private final SlackProperties.Mode mode;

    SlackMode(SlackProperties properties) {
        mode = decide(properties);
        check(properties);
    }

    private static SlackProperties.Mode decide(SlackProperties properties) {
        if (properties.mode() != null) {
            return properties.mode();
        }
        return properties.appToken().isBlank()
                ? SlackProperties.Mode.HTTP
                : SlackProperties.Mode.SOCKET;
    }

    private void check(SlackProperties properties) {
        if (isHttp()) {
            // With a blank secret anybody could sign.
            require(properties.signingSecret(), "SLACK_SIGNING_SECRET is missing (HTTP mode).");
        } else {
            require(properties.appToken(), "SLACK_APP_TOKEN is missing (Socket Mode).");
        }
        if (properties.isInstallable()) {
            require(properties.clientSecret(), "SLACK_CLIENT_SECRET is missing.");
        } else {
            require(
                    properties.botToken(),
                    "SLACK_BOT_TOKEN is missing (or, for many workspaces, SLACK_CLIENT_ID and"
                            + " SLACK_CLIENT_SECRET).");
        }
    }

    private static void require(String value, String otherwise) {
        if (value.isBlank()) {
            throw new SlackSettingException(otherwise);
        }
    }

    boolean isHttp() {
        return mode == SlackProperties.Mode.HTTP;
    }

    boolean isSocket() {
        return mode == SlackProperties.Mode.SOCKET;
    }
}
