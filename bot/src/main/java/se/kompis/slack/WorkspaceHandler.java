package se.kompis.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Takes leave of workspaces that uninstall Kompis. */
@Component
@WithSlack
class WorkspaceHandler {
    private final Workspaces workspaces;

    WorkspaceHandler(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    void uninstalled(EventsApiPayload<AppUninstalledEvent> payload) {
        revoked(payload);
    }

    /** The tokens of single people are not kept; only the bot's matters. */
    void tokensRevoked(EventsApiPayload<TokensRevokedEvent> payload) {
        TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
        if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
            revoked(payload);
        }
    }

    private void revoked(EventsApiPayload<?> payload) {
        // The event's time has whole seconds: an installation within the same one is not newer.
        long end = Duration.ofSeconds(payload.getEventTime()).plusSeconds(1).toMillis() - 1;
        workspaces.revoked(MessageHandler.team(payload), end);
    }
}
