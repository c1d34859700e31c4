package se.kompis.slack;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows how things stand with Slack. Never down: a Slack that cannot be reached is no reason to
 * restart Kompis.
 */
@Component("slackHealthIndicator")
@WithSlack
class SlackHealthIndicator implements HealthIndicator {
    private final SlackMode mode;
    private final Connector connector;

    SlackHealthIndicator(SlackMode mode, Connector connector) {
        this.mode = mode;
        this.connector = connector;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("mode", mode.isSocket() ? "socket" : "http")
                .withDetail("connection", connector.state().name().toLowerCase(Locale.ROOT))
                .build();
    }
}
