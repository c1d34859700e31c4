package se.kompis.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Participant;
import tools.jackson.databind.json.JsonMapper;

/** What everybody chose, with the slot that comes next. */
@Repository
class Schedules {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Schedules(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What is kept of a person.
     *
     * @param before what it was before the last change
     * @param next the slot that comes next
     */
    record Kept(String person, Schedule schedule, Optional<Schedule> before, Optional<Slot> next) {}

    Optional<Kept> find(String person) {
        return jdbc.sql("select * from reminder_schedule where person_id = ?")
                .param(person)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** What holds for a person, whether they ever chose or not. */
    Schedule of(Participant participant, Instant now) {
        return find(participant.person())
                .map(Kept::schedule)
                .orElseGet(() ->
                        Schedule.none(
                                participant.zone(),
                                LocalDateTime.ofInstant(now, participant.zone())));
    }

    /** Those whose slot has come, the longest ago first. */
    List<Kept> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select * from reminder_schedule where next_at <= ?
                        order by next_at, person_id limit ?
                        """)
                .params(now.toEpochMilli(), limit)
                .query((row, _) -> kept(row))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        Optional<LocalDateTime> slot =
                Optional.ofNullable(row.getString("next_slot")).map(LocalDateTime::parse);
        Instant at = Instant.ofEpochMilli(row.getLong("next_at"));
        return new Kept(
                row.getString("person_id"),
                schedule(row.getString("schedule")),
                Optional.ofNullable(row.getString("before")).map(this::schedule),
                slot.map(local -> new Slot(local, at)));
    }

    private Schedule schedule(String text) {
        return json.readValue(text, Schedule.class);
    }

    /** Keeps a schedule that the person chose, and computes its next slot anew. */
    void keep(String person, Schedule schedule, Schedule before, Instant now) {
        Optional<Slot> next = new Slots(schedule).after(now);
        jdbc.sql(
                        """
                        insert into reminder_schedule
                          (person_id, schedule, before, next_slot, next_at, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person_id) do update set
                          schedule = excluded.schedule, before = excluded.before,
                          next_slot = excluded.next_slot, next_at = excluded.next_at,
                          changed_at = excluded.changed_at
                        """)
                .params(person, json.writeValueAsString(schedule))
                .param(json.writeValueAsString(before))
                .param(local(next))
                .param(at(next))
                .param(now.toEpochMilli())
                .update();
    }

    /**
     * Goes on to the next slot, unless somebody else has: another instance, or the person who
     * changed the schedule meanwhile.
     */
    boolean goOn(Kept kept, Schedule schedule, Optional<Slot> next) {
        return jdbc.sql(
                                """
                                update reminder_schedule
                                set schedule = ?, next_slot = ?, next_at = ?
                                where person_id = ? and next_at = ? and next_slot = ?
                                """)
                        .param(json.writeValueAsString(schedule))
                        .param(local(next))
                        .param(at(next))
                        .param(kept.person())
                        .param(at(kept.next()))
                        .param(local(kept.next()))
                        .update()
                == 1;
    }

    private static @Nullable String local(Optional<Slot> slot) {
        return slot.map(it -> it.local().toString()).orElse(null);
    }

    private static @Nullable Long at(Optional<Slot> slot) {
        return slot.map(it -> it.at().toEpochMilli()).orElse(null);
    }
}
