package se.kompis.conversation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/**
 * What an operator watches of a channel, such as {@code slack}: {@code kompis.slack.events} and
 * {@code kompis.slack.ack} by kind, {@code kompis.slack.reply} (from arrival to delivery), {@code
 * kompis.slack.retries} by cause and {@code kompis.slack.failures} by kind.
 */
public final class ChannelMetrics {
    private final MeterRegistry registry;
    private final String prefix;

    /**
     * @param channel its name in routes
     */
    public ChannelMetrics(MeterRegistry registry, String channel) {
        this.registry = registry;
        this.prefix = "kompis." + channel;
    }

    /** Counts an event, and the time from its arrival until the platform was told of it. */
    public void acknowledged(String kind, Duration time) {
        registry.counter(prefix + ".events", "kind", kind).increment();
        registry.timer(prefix + ".ack", "kind", kind).record(time);
    }

    /** Takes down how long it took from a message to its reply at the platform. */
    public void replied(Duration time) {
        registry.timer(prefix + ".reply").record(time);
    }

    /**
     * Counts a call that is made once more, by why the one before failed, such as {@code limited}.
     */
    public void retried(String cause) {
        registry.counter(prefix + ".retries", "cause", cause).increment();
    }

    /**
     * Counts a failure.
     *
     * @param kind what failed: {@code reply}, {@code home}, {@code invoke}, {@code token}, ...
     */
    public void failed(String kind) {
        registry.counter(prefix + ".failures", "kind", kind).increment();
    }
}
