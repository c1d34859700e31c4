package se.kompis.material.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Shows the day that a test wants. */
@Primary
@TestComponent
public class TurnableClock extends Clock {
    private static final Instant START = Instant.parse("2026-11-22T10:15:00Z");

    private volatile Instant now = START;

    public void turn(Duration further) {
        now = now.plus(further);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
