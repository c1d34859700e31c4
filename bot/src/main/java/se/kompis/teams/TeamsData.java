package se.kompis.teams;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** What is kept of people in Teams: where they can be reached, and which answers take a thumb. */
@Component
class TeamsData implements PersonalData {
    private final JdbcClient jdbc;
    private final Thumbs thumbs;

    TeamsData(JdbcClient jdbc, Thumbs thumbs) {
        this.jdbc = jdbc;
        this.thumbs = thumbs;
    }

    @Override
    public List<String> tables() {
        return List.of("teams_reference", "teams_thumb");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "teams_reference",
                rows("tenant, updated_at from teams_reference", person),
                "teams_thumb",
                rows("created_at from teams_thumb", person));
    }

    private List<Map<String, @Nullable Object>> rows(String query, String person) {
        return jdbc.sql("select " + query + " where person_id = ?")
                .param(person)
                .query()
                .listOfRows();
    }

    @Override
    public void join(String from, String into) {
        jdbc.sql("update teams_reference set person_id = ? where person_id = ?")
                .params(into, from)
                .update();
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from teams_reference where person_id = ?").param(person).update();
        jdbc.sql("delete from teams_thumb where person_id = ?").param(person).update();
    }

    /** Where somebody can be reached is kept for as long as the person is. */
    @Override
    public void expire(Retention retention, Instant now) {
        thumbs.expire(now.minus(retention.conversation()));
    }
}
