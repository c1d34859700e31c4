package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTests {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final Attempts attempts = new Attempts(new MovingClock());

    private void exhaust(String address) {
        for (int i = 0; i < Attempts.ALLOWED; i++) {
            assertThat(attempts.allow(address)).isTrue();
            attempts.failed(address);
        }
        assertThat(attempts.allow(address)).isFalse();
    }

    @Test
    void refusesTheAddressThatTriesTooOften() {
        exhaust("192.0.2.1");
        assertThat(attempts.allow("192.0.2.2")).isTrue();
    }

    @Test
    void allowsAgainAfterAWhile() {
        exhaust("192.0.2.1");
        now = now.plus(Duration.ofMinutes(11));
        assertThat(attempts.allow("192.0.2.1")).isTrue();
    }

    @Test
    void forgetsTheAddressLeastLatelyHeardOfWhenThereAreTooMany() {
        exhaust("192.0.2.1");
        for (int i = 0; i < 10_000; i++) {
            attempts.failed("other" + i);
        }
        assertThat(attempts.allow("192.0.2.1")).isTrue();
    }

    private final class MovingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
