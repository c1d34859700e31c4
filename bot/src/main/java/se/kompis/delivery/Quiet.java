package se.kompis.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Route;

/**
 * Connections that ask for quiet. The pace tells all instances not to claim more; this stops what
 * is claimed already.
 */
@Component
class Quiet {
    private final Map<Connection, Instant> until = new ConcurrentHashMap<>();
    private final Pace pace;
    private final Clock clock;

    Quiet(Pace pace, Clock clock) {
        this.pace = pace;
        this.clock = clock;
    }

    private record Connection(String channel, String connection) {
        static Connection of(Route route) {
            return new Connection(route.channel(), route.connection());
        }
    }

    /** Keeps quiet on a route's connection. */
    void keep(Route route, Duration time) {
        until.merge(Connection.of(route), clock.instant().plus(time), Quiet::later);
    }

    /** Tells the other instances; may fail when the database is away. */
    void tell(Route route, Duration time) {
        pace.hold(route.channel(), route.connection(), time);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether a connection asks for quiet now. */
    boolean isKept(String channel, String connection) {
        Instant end = until.get(new Connection(channel, connection));
        return end != null && clock.instant().isBefore(end);
    }

    /** Until when a route's connection asks for quiet; a moment in the past if it does not. */
    Instant until(Route route) {
        return until.getOrDefault(Connection.of(route), Instant.MIN);
    }
}
