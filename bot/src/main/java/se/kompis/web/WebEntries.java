package se.kompis.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** The transcripts of all web conversations. */
@Repository
class WebEntries {
    private static final String SELECT = "select id, said, html, created_at from web_entry ";

    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    WebEntries(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes down what was said, once for each event. */
    void say(String conversation, String event, String person, String said) {
        insert(conversation, event, person, said, null);
    }

    /** Writes down what Kompis said without being asked, once for each event. */
    void tell(String conversation, String event, String person, String html) {
        insert(conversation, event, person, "", html);
    }

    private void insert(
            String conversation, String event, String person, String said, @Nullable String html) {
        jdbc.sql(
                        """
                        insert into web_entry
                          (id, conversation, event_id, person_id, said, html, created_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (conversation, event_id) do nothing
                        """)
                .params(id(), conversation, event, person, said)
                .param(html)
                .param(clock.millis())
                .update();
    }

    private String id() {
        return ids.generateId().toString();
    }

    /** Adds the answer to what was said. */
    void answer(String conversation, String event, String person, String html) {
        say(conversation, event, person, "");
        jdbc.sql("update web_entry set html = ? where conversation = ? and event_id = ?")
                .params(html, conversation, event)
                .update();
    }

    /** What was said with an event. */
    Optional<WebEntry> ofEvent(String conversation, String event) {
        return jdbc.sql(SELECT + "where conversation = ? and event_id = ?")
                .params(conversation, event)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** An entry of a conversation, by its own id. */
    Optional<WebEntry> find(String conversation, String id) {
        return jdbc.sql(SELECT + "where conversation = ? and id = ?")
                .params(conversation, id)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** The latest entries of a stretch of time (its end excluded), oldest first. */
    List<WebEntry> between(String conversation, Instant from, Instant to, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where conversation = ? and created_at >= ? and created_at < ?
                                order by created_at desc, id desc limit ?
                                """)
                .params(conversation, from.toEpochMilli(), to.toEpochMilli(), limit)
                .query((row, _) -> entry(row))
                .list()
                .reversed();
    }

    private static WebEntry entry(ResultSet row) throws SQLException {
        return new WebEntry(
                row.getString("id"),
                row.getString("said"),
                Optional.ofNullable(row.getString("html")),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
