package se.kompis.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/**
 * The log of deeds. Somebody who is forgotten gets another name in it, one for all their deeds, so
 * that what was done can still be followed.
 */
@Component
class AuditData implements PersonalData {
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final RetentionProperties retention;

    AuditData(JdbcClient jdbc, IdGenerator ids, RetentionProperties retention) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.retention = retention;
    }

    @Override
    public List<String> tables() {
        return List.of("audit");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "audit",
                jdbc.sql(
                                """
                                select deed, detail, created_at from audit
                                where person_id = ? or object = ? order by created_at
                                """)
                        .params(person, person)
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(String person) {
        String forgotten = "forgotten-" + ids.generateId();
        jdbc.sql("update audit set person_id = ? where person_id = ?")
                .params(forgotten, person)
                .update();
        jdbc.sql("update audit set object = ? where object = ?").params(forgotten, person).update();
    }

    @Override
    public void expire(Retention kept, Instant now) {
        jdbc.sql("delete from audit where created_at < ?")
                .param(now.minus(retention.audit()).toEpochMilli())
                .update();
    }
}
