package se.kompis.people.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts sign-in attempts by address, so that codes cannot be tried out. In memory and bounded: the
 * address least lately heard of is forgotten first.
 */
@Component
class Attempts {
    static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Notes an attempt; false when there have been too many lately. */
    synchronized boolean allow(String address) {
        Instant now = clock.instant();
        Count earlier = counts.remove(address);
        Count count =
                earlier == null || earlier.since().plus(WINDOW).isBefore(now)
                        ? new Count(now, 1)
                        : new Count(earlier.since(), earlier.attempts() + 1);
        counts.put(address, count);
        if (counts.size() > ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
        return count.attempts() <= ALLOWED;
    }

    private record Count(Instant since, int attempts) {}
}
