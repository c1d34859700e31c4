package se.kompis.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Route;
import se.kompis.people.Routes;

/**
 * Writes down what became of pushes. Only whoever has a push in hand may say so, and only of the
 * attempt they made: a process that was stopped beyond its lease changes nothing. That it was sent,
 * however, is true whoever says it.
 */
@Component
class Settlements {
    private static final String IN_HAND =
            " where id = ? and state = 'SENDING' and owner = ? and attempt = ?";

    private static final String SENT =
            """
            update push set state = 'SENT', receipt = ?, settled_at = ?, reason = null,
              owner = null, lease_until = null
            where id = ? and (state in ('UNCERTAIN', 'PENDING')
              or (state = 'SENDING' and owner = ? and attempt = ?))
            """;

    private static final String ENDED =
            "update push set state = ?, reason = ?, settled_at = ?, owner = null, lease_until = null"
                    + IN_HAND;

    private static final String AGAIN =
            """
            update push set state = 'PENDING', due_at = ?, reason = ?,
              channel = ?, connection = ?, account = ?, place = ?, owner = null, lease_until = null
            """
                    + IN_HAND;

    private static final String DOUBTFUL =
            """
            update push set state = 'UNCERTAIN', uncertain_at = ?, due_at = ?, reason = ?,
              owner = null, lease_until = null
            """
                    + IN_HAND;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Claims claims;
    private final Routes routes;
    private final WayFinder ways;
    private final Pace pace;
    private final Clock clock;

    Settlements(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Claims claims,
            Routes routes,
            WayFinder ways,
            Pace pace,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.claims = claims;
        this.routes = routes;
        this.ways = ways;
        this.pace = pace;
        this.clock = clock;
    }

    /** A push that was carried, and what became of it. */
    record Settlement(Push push, Outcome outcome) {}

    /** All of them or none, when the database is away. */
    void settle(List<Settlement> settlements) {
        transaction.executeWithoutResult(_ -> settlements.forEach(this::settle));
    }

    private void settle(Settlement settlement) {
        Push push = settlement.push();
        Instant now = clock.instant();
        switch (settlement.outcome()) {
            case Outcome.Sent it -> inHand(push, SENT, it.receipt(), now.toEpochMilli());
            case Outcome.Failed it -> end(push, PushState.FAILED, it.reason());
            case Outcome.Cancelled it -> end(push, PushState.CANCELLED, it.reason());
            case Outcome.Again it -> again(push, push.destination(), it.due(), it.reason());
            case Outcome.Rerouted it -> again(push, Destination.own(it.route()), now, null);
            case Outcome.Doubtful it ->
                    inHand(push, DOUBTFUL, now.toEpochMilli(), now.toEpochMilli(), it.reason());
            case Outcome.PlaceEnded it ->
                    again(push, Destination.own(push.route()), now, it.reason());
            case Outcome.WayEnded it -> wayEnded(push, it.reason());
            case Outcome.Hushed it -> {
                // Told already, unless the database was away.
                pace.hold(
                        push.route().channel(),
                        push.route().connection(),
                        Duration.between(now, it.until()));
                again(push, push.destination(), it.until(), "quiet");
            }
        }
    }

    private void end(Push push, PushState state, String reason) {
        inHand(push, ENDED, state.name(), reason, clock.millis());
    }

    private void again(Push push, Destination destination, Instant due, @Nullable String reason) {
        Route route = destination.route();
        pace.join(route.channel(), route.connection());
        inHand(
                push,
                AGAIN,
                due.toEpochMilli(),
                reason,
                route.channel(),
                route.connection(),
                route.account(),
                destination.place().orElse(null));
    }

    /** It surely did not arrive, so that another way may be tried. */
    private void wayEnded(Push push, String reason) {
        routes.end(push.route(), reason);
        Optional<Route> other = Optional.ofNullable(push.person()).flatMap(ways::preferred);
        if (other.isPresent()) {
            again(push, Destination.own(other.get()), clock.instant(), null);
        } else {
            end(push, PushState.FAILED, reason);
        }
    }

    private void inHand(Push push, String update, @Nullable Object... values) {
        var statement = jdbc.sql(update);
        for (Object value : values) {
            statement = statement.param(value);
        }
        statement.params(push.id(), claims.owner(), push.attempt()).update();
    }
}
