package se.kompis.teams;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Posts into conversations, no faster than Teams takes it in each of them. */
@Component
@WithTeams
class Posts {
    /** As long as a person waits for the next part of an answer before they write again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Pushes are many, and the next one waits too. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Connector connector;
    private final Calls calls;
    private final ConversationPace pace;

    Posts(Connector connector, Calls calls, ConversationPace pace) {
        this.connector = connector;
        this.calls = calls;
        this.pace = pace;
    }

    /** Posts an answer until it is there, and returns its id. */
    String persistently(WayBack way, OutgoingActivity activity) throws CallException {
        return calls.persistently(() -> {
            calls.pause(pace.take(way.conversation(), PATIENCE));
            return connector.post(way, activity);
        });
    }

    /** Posts once, and returns the id. */
    String once(WayBack way, OutgoingActivity activity) throws CallException {
        calls.pause(pace.take(way.conversation(), A_MOMENT));
        return connector.post(way, activity);
    }

    /** Posts once if that can be done now, as for a sign that means nothing later. */
    void now(WayBack way, OutgoingActivity activity) throws CallException {
        pace.take(way.conversation(), Duration.ZERO);
        connector.post(way, activity);
    }

    /** Puts an activity in the place of another one; doing so twice does no harm. */
    void replace(WayBack way, String id, OutgoingActivity activity) throws CallException {
        calls.persistently(() -> {
            calls.pause(pace.take(way.conversation(), PATIENCE));
            connector.replace(way, id, activity);
            return id;
        });
    }
}
