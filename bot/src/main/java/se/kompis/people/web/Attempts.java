package se.kompis.people.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts wrong sign-in codes by address, so that codes cannot be tried out. In memory and bounded:
 * the address least lately heard of is forgotten first.
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

    /** Whether an address may try: it may not after too many wrong codes lately. */
    synchronized boolean allow(String address) {
        Count count = counts.get(address);
        return count == null || count.attempts() < ALLOWED || isOver(count);
    }

    /** Notes a wrong code. */
    synchronized void failed(String address) {
        Count earlier = counts.remove(address);
        counts.put(
                address,
                earlier == null || isOver(earlier)
                        ? new Count(clock.instant(), 1)
                        : new Count(earlier.since(), earlier.attempts() + 1));
        if (counts.size() > ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private boolean isOver(Count count) {
        return count.since().plus(WINDOW).isBefore(clock.instant());
    }

    private record Count(Instant since, int attempts) {}
}
