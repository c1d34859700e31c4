package se.kompis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that a test moves. */
@TestComponent
@Primary
public class MovableClock extends Clock {
    private static final Instant START = Instant.parse("2026-11-22T10:15:00Z");

    private volatile Instant now = START;

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Goes back to where it began. */
    public void reset() {
        now = START;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
