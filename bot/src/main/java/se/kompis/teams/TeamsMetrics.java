package se.kompis.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What an operator watches: {@code kompis.teams.events} and {@code kompis.teams.ack} by kind,
 * {@code kompis.teams.reply} (from arrival to delivery), {@code kompis.teams.retries} by cause and
 * {@code kompis.teams.failures} by kind.
 */
@Component
@WithTeams
class TeamsMetrics {
    private final MeterRegistry registry;

    TeamsMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void acknowledged(String kind, Duration time) {
        registry.counter("kompis.teams.events", "kind", kind).increment();
        registry.timer("kompis.teams.ack", "kind", kind).record(time);
    }

    void replied(Duration time) {
        registry.timer("kompis.teams.reply").record(time);
    }

    void retried(String cause) {
        registry.counter("kompis.teams.retries", "cause", cause).increment();
    }

    /**
     * @param kind what failed: {@code reply}, {@code invoke}, {@code greeting}, {@code token}, ...
     */
    void failed(String kind) {
        registry.counter("kompis.teams.failures", "kind", kind).increment();
    }
}
