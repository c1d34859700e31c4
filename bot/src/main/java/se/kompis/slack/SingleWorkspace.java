package se.kompis.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The workspace of the bot token in the settings. Which one that is only Slack can tell, and until
 * it has, no answer leaves: a token must not be used for another workspace's people.
 */
@Component
@WithSlack
class SingleWorkspace {
    private static final Logger log = LoggerFactory.getLogger(SingleWorkspace.class);

    private final Slack slack;
    private final String token;
    private volatile @Nullable Workspace known;
    private volatile boolean over;

    SingleWorkspace(Slack slack, SlackProperties properties) {
        this.slack = slack;
        this.token = properties.botToken();
        this.over = token.isBlank();
    }

    /** Whether it is, or may turn out to be, the one with this id. */
    boolean mayBe(String team) {
        Workspace workspace = known;
        return !over && (workspace == null || workspace.team().equals(team));
    }

    /** The workspace, if it has this id; asks Slack when that is not known yet. */
    Optional<Workspace> find(String team) {
        return over ? Optional.empty() : identified().filter(it -> it.team().equals(team));
    }

    private Optional<Workspace> identified() {
        if (known == null) {
            try {
                identify();
            } catch (IOException | SlackApiException unreachable) {
                log.warn("Slack does not say whose bot token this is: {}", unreachable.toString());
            }
        }
        return Optional.ofNullable(known);
    }

    /** Asks Slack whose token it is, unless that is known. */
    synchronized void identify() throws IOException, SlackApiException {
        if (over || known != null) {
            return;
        }
        AuthTestResponse answer = slack.methods(token).authTest(request -> request);
        if (!answer.isOk()) {
            throw new IOException("auth.test: " + answer.getError());
        }
        known = new Workspace(answer.getTeamId(), answer.getTeam(), answer.getUserId(), token);
        log.info("Slack: workspace {} is connected", answer.getTeamId());
    }

    void revoked(String team) {
        Workspace workspace = known;
        if (workspace != null && workspace.team().equals(team)) {
            over = true;
        }
    }
}
