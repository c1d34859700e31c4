package se.kompis.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the {@link Inbox}. What was said is kept only until it is answered. */
@Repository
class InboxMessages {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Instances instances;
    private final Clock clock;

    InboxMessages(JdbcClient jdbc, JsonMapper json, Instances instances, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.instances = instances;
        this.clock = clock;
    }

    /** Stores a message unless it is there. */
    boolean add(Message message) {
        return jdbc.sql(
                                """
                                insert into inbox
                                  (channel, connection, event_id, payload, received_at, owner)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                message.sender().channel(),
                                message.sender().connection(),
                                message.id(),
                                json.writeValueAsString(message),
                                clock.millis(),
                                instances.self())
                        .update()
                == 1;
    }

    /**
     * Takes over all that were taken before a moment and not answered, unless another instance is
     * at work on them; oldest first.
     */
    List<Message> unanswered(Instant before) {
        return takeOver("received_at < ?", before.toEpochMilli());
    }

    /** Takes over what instances left that died while this one was at work; oldest first. */
    List<Message> abandoned() {
        return takeOver("owner <> ?", instances.self());
    }

    private List<Message> takeOver(String condition, Object value) {
        return jdbc
                .sql(
                        """
                        update inbox set owner = ?
                        where payload is not null and failed_at is null
                          and coalesce(owner, '') not in
                            (select id from instance where seen_at > ? and id <> ?) and
                        """
                                + condition
                                + " returning payload")
                .params(instances.self(), instances.aliveSince(), instances.self(), value)
                .query((row, _) -> json.readValue(row.getString(1), Message.class))
                .list()
                .stream()
                .sorted(Comparator.comparing(Message::at).thenComparing(Message::id))
                .toList();
    }

    boolean isOlderThan(Message message, Duration age) {
        return message.at().isBefore(clock.instant().minus(age));
    }

    /** Notes whose message it is before it is worked: the answer may be that they are forgotten. */
    void cameFrom(String person, Message message) {
        update("person_id = ?", message, person);
    }

    void answered(Message message) {
        update("payload = null, answered_at = ?", message, clock.millis());
    }

    void failed(Message message) {
        update("failed_at = ?", message, clock.millis());
    }

    private void update(String assignments, Message message, Object... values) {
        jdbc.sql(
                        "update inbox set "
                                + assignments
                                + " where channel = ? and connection = ? and event_id = ?")
                .params(values)
                .param(message.sender().channel())
                .param(message.sender().connection())
                .param(message.id())
                .update();
    }
}
