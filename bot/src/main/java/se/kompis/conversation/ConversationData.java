package se.kompis.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the dialogue itself keeps of a person: the last question, and which messages were answered.
 */
@Component
class ConversationData implements PersonalData {
    private final JdbcClient jdbc;

    ConversationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("memory", "inbox");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "memory",
                jdbc.sql("select conversation, question from memory where person_id = ?")
                        .param(person)
                        .query()
                        .listOfRows(),
                "inbox",
                jdbc.sql("select channel, received_at, answered_at from inbox where person_id = ?")
                        .param(person)
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from memory where person_id = ?").param(person).update();
        jdbc.sql("update inbox set person_id = null where person_id = ?").param(person).update();
    }

    @Override
    public void expire(Retention retention, Instant now) {
        jdbc.sql("delete from memory where expires_at < ?").param(now.toEpochMilli()).update();
        jdbc.sql("delete from inbox where received_at < ?")
                .param(now.minus(retention.conversation()).toEpochMilli())
                .update();
    }

    @Override
    public void expireIn(String tenant, Retention retention, Instant now) {
        jdbc.sql(
                        """
                        delete from inbox where received_at < ?
                        and person_id in (select id from person where tenant_id = ?)
                        """)
                .params(now.minus(retention.conversation()).toEpochMilli(), tenant)
                .update();
    }
}
