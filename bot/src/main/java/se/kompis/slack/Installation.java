package se.kompis.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.kompis.conversation.PublicAddress;

/** The <a href="https://docs.slack.dev/authentication/installing-with-oauth">way to a token</a>. */
@Component
@WithSlack
class Installation {
    static final String REDIRECT_PATH = "/slack/oauth_redirect";

    private static final Logger log = LoggerFactory.getLogger(Installation.class);

    /** What Kompis may do in a workspace; the same list as in {@code slack-manifest.yml}. */
    private static final String SCOPES =
            String.join(
                    ",",
                    "app_mentions:read",
                    "assistant:write",
                    "channels:history",
                    "chat:write",
                    "commands",
                    "files:read",
                    "groups:history",
                    "im:history",
                    "im:write",
                    "users:read");

    private final Slack slack;
    private final SlackProperties properties;
    private final PublicAddress address;
    private final Workspaces workspaces;

    Installation(
            Slack slack, SlackProperties properties, PublicAddress address, Workspaces workspaces) {
        this.slack = slack;
        this.properties = properties;
        this.address = address;
        this.workspaces = workspaces;
    }

    /** Whether workspaces can install Kompis by themselves. */
    boolean isOffered() {
        return properties.isInstallable();
    }

    /** Slack's page where an administrator agrees. */
    URI agreement(String state) {
        UriComponentsBuilder page =
                UriComponentsBuilder.fromUri(properties.authorizeUrl())
                        .queryParam("client_id", "{client}")
                        .queryParam("scope", "{scope}")
                        .queryParam("state", "{state}");
        redirect().ifPresent(uri -> page.queryParam("redirect_uri", uri));
        return page.encode().buildAndExpand(properties.clientId(), SCOPES, state).toUri();
    }

    /** Without a public address Slack leads back to the one in the app's own settings. */
    private Optional<URI> redirect() {
        return address.of(REDIRECT_PATH);
    }

    /** Trades the code for a token, and keeps it; empty if Slack does not accept the code. */
    Optional<Workspace> complete(String code) {
        try {
            OAuthV2AccessResponse answer =
                    slack.methods()
                            .oauthV2Access(it ->
                                    it.clientId(properties.clientId())
                                            .clientSecret(properties.clientSecret())
                                            .code(code)
                                            .redirectUri(
                                                    redirect().map(URI::toString).orElse(null)));
            if (answer.isOk() && answer.getTeam() != null) {
                return Optional.of(keep(answer));
            }
            log.warn("oauth.v2.access: {}", answer.getError());
        } catch (IOException | SlackApiException unreachable) {
            log.warn("oauth.v2.access: {}", unreachable.getMessage());
        }
        return Optional.empty();
    }

    private Workspace keep(OAuthV2AccessResponse answer) {
        Workspace workspace =
                new Workspace(
                        answer.getTeam().getId(),
                        answer.getTeam().getName(),
                        answer.getBotUserId(),
                        answer.getAccessToken());
        workspaces.save(workspace);
        log.info("Workspace {} has installed Kompis", workspace.team());
        return workspace;
    }
}
