package se.kompis.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The triggers of recent presses and commands, by message id. Slack opens a modal only with one,
 * once, within three seconds.
 */
@Component
@WithSlack
class Triggers {
    private static final Duration LIFETIME = Duration.ofMillis(2_700);

    private final Clock clock;
    private final Map<String, Trigger> triggers = new LinkedHashMap<>();

    Triggers(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(String message, String id) {
        Instant now = clock.instant();
        triggers.values().removeIf(trigger -> trigger.end().isBefore(now));
        triggers.put(message, new Trigger(id, now.plus(LIFETIME)));
    }

    /** The trigger that came with a message, if it may still work; there is no second one. */
    synchronized Optional<String> take(String message) {
        return Optional.ofNullable(triggers.remove(message))
                .filter(trigger -> trigger.end().isAfter(clock.instant()))
                .map(Trigger::id);
    }

    private record Trigger(String id, Instant end) {}
}
