package se.kompis.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Dispatch;

/**
 * How long each workspace asks to wait before the next post. Many pushes are on their way at the
 * same time, and opening a conversation takes a while: this is looked at last.
 */
@Component
@WithSlack
class Limits {
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Limits(Clock clock) {
        this.clock = clock;
    }

    /** Remembers what Slack asked for, if it did. */
    void heed(String team, Dispatch dispatch) {
        if (dispatch instanceof Dispatch.RetryLater later) {
            until.put(team, clock.instant().plus(later.after()));
        }
    }

    /** How long to wait; zero or less when there is no need to. */
    Duration waitIn(String team) {
        Instant now = clock.instant();
        return Duration.between(now, until.getOrDefault(team, now));
    }
}
