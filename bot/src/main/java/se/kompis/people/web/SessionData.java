package se.kompis.people.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** The signed-in browsers of a person, found through their web accounts. */
@Component
class SessionData implements PersonalData {
    private static final String OF_PERSON =
            " from web_session where account in"
                    + " (select account from route where channel = 'web' and person_id = ?)";

    private final JdbcClient jdbc;
    private final SessionProperties properties;

    SessionData(JdbcClient jdbc, SessionProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public List<String> tables() {
        return List.of("web_session");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "web_session",
                jdbc.sql("select created_at, last_seen_at" + OF_PERSON)
                        .param(person)
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete" + OF_PERSON).param(person).update();
    }

    @Override
    public void expire(Retention retention, Instant now) {
        jdbc.sql("delete from web_session where last_seen_at < ? or expires_at < ?")
                .params(now.minus(properties.lifetime()).toEpochMilli(), now.toEpochMilli())
                .update();
    }
}
