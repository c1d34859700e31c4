package se.kompis.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Route;

/** Takes pushes whose time has come into the hands of this instance, as many as the pace allows. */
@Component
class Claims {
    /** Other instances wait for as long as one looks at so many connections. */
    private static final int CONNECTIONS_AT_A_TIME = 50;

    static final String COLUMNS =
            """
            id, kind, reference, person_id, channel, connection, account, place, repeatable, attempt,
            expires_at, lease_until, uncertain_at, repeated
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Pace pace;
    private final List<String> channels;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final String owner;
    private final String claim;
    private int turn;

    Claims(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Pace pace,
            List<Channel> channels,
            DeliveryProperties properties,
            Dialect dialect,
            IdGenerator ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.pace = pace;
        this.channels = channels.stream().map(Channel::name).toList();
        this.properties = properties;
        this.clock = clock;
        this.owner = ids.generateId().toString();
        this.claim =
                """
                with due as materialized (
                  select id from push
                  where state = 'PENDING' and held = 0
                    and channel = ? and connection = ? and due_at <= ?
                  order by urgency, due_at, id limit ?
                """
                        + dialect.skippingLocked()
                        + """
                        )
                        update push set state = 'SENDING', owner = ?, lease_until = ?, attempt = attempt + 1
                        where id in (select id from due) returning
                        """
                        + COLUMNS;
    }

    /** Names this instance in the pushes that are in its hands. */
    String owner() {
        return owner;
    }

    /** Claims at most so many; on return they are this instance's, even if it dies now. */
    List<Push> claim(int most) {
        List<Pace.Ration> busy = new ArrayList<>(busy());
        // Not always the same ones first, or the last get nothing when hands are full.
        Collections.rotate(busy, turn++);
        List<Push> claimed = new ArrayList<>();
        for (int start = 0; start < busy.size(); start += CONNECTIONS_AT_A_TIME) {
            int end = Math.min(busy.size(), start + CONNECTIONS_AT_A_TIME);
            claimed.addAll(claimOf(busy.subList(start, end), most - claimed.size()));
        }
        return claimed;
    }

    /** The connections that have something to send and may. */
    private List<Pace.Ration> busy() {
        return pace.rations().stream()
                .filter(ration -> ration.tokens() > 0 && channels.contains(ration.channel()))
                .filter(this::hasDue)
                .toList();
    }

    private boolean hasDue(Pace.Ration ration) {
        return !jdbc.sql(
                        """
                        select 1 from push where state = 'PENDING' and held = 0
                          and channel = ? and connection = ? and due_at <= ? limit 1
                        """)
                .params(ration.channel(), ration.connection(), clock.millis())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private List<Push> claimOf(List<Pace.Ration> connections, int most) {
        return transaction.execute(_ -> {
            List<Push> claimed = new ArrayList<>();
            for (Pace.Ration connection : connections) {
                claimed.addAll(claimOf(connection, most - claimed.size()));
            }
            return claimed;
        });
    }

    private List<Push> claimOf(Pace.Ration connection, int most) {
        if (most <= 0) {
            return List.of();
        }
        Pace.Ration ration = pace.ration(connection.channel(), connection.connection());
        int tokens = Math.min(most, ration.tokens());
        if (tokens == 0) {
            return List.of();
        }
        long now = clock.millis();
        List<Push> claimed =
                jdbc.sql(claim)
                        .params(ration.channel(), ration.connection(), now, tokens)
                        .params(owner, now + properties.lease().toMillis())
                        .query((row, _) -> push(row))
                        .list();
        pace.spend(ration, claimed.size());
        return claimed;
    }

    static Push push(ResultSet row) throws SQLException {
        long uncertain = row.getLong("uncertain_at");
        return new Push(
                row.getString("id"),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("person_id"),
                new Destination(
                        new Route(
                                row.getString("channel"),
                                row.getString("connection"),
                                row.getString("account")),
                        Optional.ofNullable(row.getString("place"))),
                row.getInt("repeatable") == 1,
                row.getInt("attempt"),
                Instant.ofEpochMilli(row.getLong("expires_at")),
                Instant.ofEpochMilli(row.getLong("lease_until")),
                uncertain == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(uncertain)),
                row.getInt("repeated") == 1);
    }
}
