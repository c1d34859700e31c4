package se.kompis.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/**
 * What was brought to a person. Forgetting somebody leaves the count: a campaign reached as many as
 * it did.
 */
@Component
class DeliveryData implements PersonalData {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<String> tables() {
        return List.of("push");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "push",
                jdbc.sql(
                                """
                                select kind, channel, place, state, due_at, settled_at from push
                                where person_id = ? order by due_at, id
                                """)
                        .param(person)
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(String person) {
        jdbc.sql(
                        """
                        update push set state = 'CANCELLED', reason = 'forgotten', settled_at = ?
                        where person_id = ? and state in ('PENDING', 'SENDING', 'UNCERTAIN')
                        """)
                .params(clock.millis(), person)
                .update();
        forgetWho("person_id = ?", person);
    }

    @Override
    public void expire(Retention retention, Instant now) {
        forgetWho(
                "created_at < ? and settled_at is not null and person_id is not null",
                now.minus(retention.conversation()).toEpochMilli());
        jdbc.sql("delete from push where created_at < ? and settled_at is not null")
                .param(now.minus(retention.gaps()).toEpochMilli())
                .update();
    }

    /** The key names the person too. */
    private void forgetWho(String which, Object value) {
        jdbc.sql(
                        """
                        update push set person_id = null, account = null, place = null, dedupe_key = id,
                          reference = '', receipt = null
                        where
                        """
                                + which)
                .param(value)
                .update();
    }
}
