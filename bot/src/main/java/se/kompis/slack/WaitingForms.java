package se.kompis.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Form;
import tools.jackson.databind.json.JsonMapper;

/** Forms that wait for a press, because Slack opens a modal only within seconds of one. */
@Repository
class WaitingForms {
    /** After that, what the form says is no longer up to date. */
    private static final Duration LIFETIME = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdGenerator ids;
    private final Clock clock;

    WaitingForms(JdbcClient jdbc, JsonMapper json, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a form for a person and returns its id. */
    String keep(String person, Form form) {
        String id = ids.generateId().toString();
        jdbc.sql(
                        "insert into slack_form (id, person_id, title, form, created_at) values (?, ?, ?, ?, ?)")
                .params(id, person, form.title(), json.writeValueAsString(form), clock.millis())
                .update();
        return id;
    }

    /** A form of this person's that still waits. */
    Optional<Form> find(String id, String person) {
        return jdbc.sql(
                        "select form from slack_form where id = ? and person_id = ? and created_at > ?")
                .params(id, person, clock.instant().minus(LIFETIME).toEpochMilli())
                .query((row, _) -> json.readValue(row.getString(1), Form.class))
                .optional();
    }

    /** Drops what nobody will open any more. */
    void expire(Instant now) {
        jdbc.sql("delete from slack_form where created_at < ?")
                .param(now.minus(LIFETIME).toEpochMilli())
                .update();
    }
}
