package se.kompis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a Kompis that is being tried out: it goes on, from wherever it was set. */
final class ShiftedClock extends Clock {
    private final Clock real;
    private volatile Duration shift = Duration.ZERO;

    ShiftedClock(Clock real) {
        this.real = real;
    }

    void set(Instant time) {
        shift = Duration.between(real.instant(), time);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(real.withZone(zone), shift);
    }
}
