package se.kompis.teams;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows how things stand with Teams. Never down: a Teams that cannot be reached is no reason to
 * restart Kompis.
 */
@Component("teamsHealthIndicator")
@WithTeams
class TeamsHealthIndicator implements HealthIndicator {
    private final TeamsMode mode;
    private final OutboundToken token;

    TeamsHealthIndicator(TeamsMode mode, OutboundToken token) {
        this.mode = mode;
        this.token = token;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("mode", mode.isAnonymous() ? "anonymous" : "tokens")
                .withDetail("token", token.state())
                .build();
    }
}
