package se.kompis.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Route;

/** The table of all pushes, as those see it who order and count them. */
@Repository
class Pushes {
    private static final String ENDED = "state in ('FAILED', 'CANCELLED', 'ABANDONED')";

    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    Pushes(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a push unless there is one with its key; without a destination it has failed already.
     */
    boolean add(PushOrder order, String tenant, Optional<Destination> to, String obstacle) {
        Optional<Route> route = to.map(Destination::route);
        return jdbc.sql(
                                """
                                insert into push
                                  (id, kind, reference, batch, dedupe_key, tenant_id, person_id,
                                   channel, connection, account, place, urgency, repeatable, state, reason,
                                   due_at, expires_at, created_at, settled_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (dedupe_key) do nothing
                                """)
                        .params(ids.generateId().toString(), order.kind(), order.reference())
                        .params(order.batch(), order.dedupeKey(), tenant, order.person())
                        .param(route.map(Route::channel).orElse(null))
                        .param(route.map(Route::connection).orElse(null))
                        .param(route.map(Route::account).orElse(null))
                        .param(to.flatMap(Destination::place).orElse(null))
                        .params(order.urgency().rank(), order.repeatable() ? 1 : 0)
                        .param(
                                route.isPresent()
                                        ? PushState.PENDING.name()
                                        : PushState.FAILED.name())
                        .param(route.isPresent() ? null : obstacle)
                        .params(order.due().toEpochMilli(), order.expires().toEpochMilli())
                        .param(clock.millis())
                        .param(route.isPresent() ? null : clock.millis())
                        .update()
                == 1;
    }

    int cancelBatch(String batch, String reason) {
        return jdbc.sql(
                        """
                        update push set state = 'CANCELLED', reason = ?, settled_at = ?
                        where batch = ? and state = 'PENDING'
                        """)
                .params(reason, clock.millis(), batch)
                .update();
    }

    int cancelFor(String person, String kind, String reason) {
        return jdbc.sql(
                        """
                        update push set state = 'CANCELLED', reason = ?, settled_at = ?
                        where person_id = ? and kind = ? and state = 'PENDING'
                        """)
                .params(reason, clock.millis(), person, kind)
                .update();
    }

    void hold(String batch, boolean held) {
        jdbc.sql("update push set held = ? where batch = ? and state = 'PENDING'")
                .params(held ? 1 : 0, batch)
                .update();
    }

    Map<PushState, Integer> states() {
        return states(jdbc.sql("select state, count(*) from push group by state"));
    }

    Map<PushState, Integer> states(String batch) {
        return states(
                jdbc.sql("select state, count(*) from push where batch = ? group by state")
                        .param(batch));
    }

    Map<PushState, Integer> statesOf(String tenant) {
        return states(
                jdbc.sql("select state, count(*) from push where tenant_id = ? group by state")
                        .param(tenant));
    }

    private static Map<PushState, Integer> states(JdbcClient.StatementSpec query) {
        Map<PushState, Integer> states = new EnumMap<>(PushState.class);
        query.query(row -> {
            states.put(PushState.valueOf(row.getString(1)), row.getInt(2));
        });
        return states;
    }

    /** How many pushes ended for a reason. */
    record Reason(String reason, int count) {}

    List<Reason> reasons() {
        return reasons("", List.of());
    }

    List<Reason> reasons(String batch) {
        return reasons("batch = ? and ", List.of(batch));
    }

    List<Reason> reasonsOf(String tenant) {
        return reasons("tenant_id = ? and ", List.of(tenant));
    }

    private List<Reason> reasons(String condition, List<String> values) {
        return jdbc.sql(
                        "select reason, count(*) from push where "
                                + condition
                                + ENDED
                                + " group by reason order by 2 desc, 1")
                .params(values)
                .query((row, _) -> new Reason(reason(row), row.getInt(2)))
                .list();
    }

    List<Outbox.Result> results(String batch) {
        return jdbc.sql("select person_id, state, reason from push where batch = ? order by id")
                .param(batch)
                .query((row, _) ->
                        new Outbox.Result(
                                Optional.ofNullable(row.getString("person_id")),
                                row.getString("state"),
                                reason(row)))
                .list();
    }

    private static String reason(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("reason")).orElse("");
    }
}
