package se.kompis.slack;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What an operator watches: {@code kompis.slack.events} and {@code kompis.slack.ack} by kind,
 * {@code kompis.slack.reply} (from arrival to delivery), {@code kompis.slack.retries} by cause and
 * {@code kompis.slack.failures} by kind.
 */
@Component
@WithSlack
class SlackMetrics {
    private final MeterRegistry registry;

    SlackMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void acknowledged(String kind, Duration time) {
        registry.counter("kompis.slack.events", "kind", kind).increment();
        registry.timer("kompis.slack.ack", "kind", kind).record(time);
    }

    void replied(Duration time) {
        registry.timer("kompis.slack.reply").record(time);
    }

    void retried(String cause) {
        registry.counter("kompis.slack.retries", "cause", cause).increment();
    }

    /**
     * @param kind what failed: {@code reply}, {@code home}, {@code event}, {@code signature}, ...
     */
    void failed(String kind) {
        registry.counter("kompis.slack.failures", "kind", kind).increment();
    }
}
