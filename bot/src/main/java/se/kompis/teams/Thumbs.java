package se.kompis.teams;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import tools.jackson.databind.json.JsonMapper;

/** What a thumb under a message means: Teams tells the message, and nothing else. */
@Repository
class Thumbs {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Thumbs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What both thumbs say. */
    record Meaning(Content.Pressed yes, Content.Pressed no) {}

    void keep(String tenant, WayBack way, String activity, String person, Block.Feedback feedback) {
        Meaning meaning = new Meaning(pressed(feedback.yes()), pressed(feedback.no()));
        jdbc.sql(
                        """
                        insert into teams_thumb
                          (tenant, conversation, activity, person_id, meaning, created_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        tenant,
                        WayBack.withoutThread(way.conversation()),
                        activity,
                        person,
                        json.writeValueAsString(meaning),
                        clock.millis())
                .update();
    }

    private static Content.Pressed pressed(Action action) {
        return new Content.Pressed(action.name(), action.values());
    }

    Optional<Meaning> find(String tenant, String conversation, String activity) {
        return jdbc.sql(
                        """
                        select meaning from teams_thumb
                        where tenant = ? and conversation = ? and activity = ?
                        """)
                .params(tenant, WayBack.withoutThread(conversation), activity)
                .query((row, _) -> json.readValue(row.getString(1), Meaning.class))
                .optional();
    }

    void expire(Instant before) {
        jdbc.sql("delete from teams_thumb where created_at < ?")
                .param(before.toEpochMilli())
                .update();
    }
}
