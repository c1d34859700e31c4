package se.kompis.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/**
 * The person, their roles and the ways to reach them. Erased last, since others find people by
 * them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PeopleData implements PersonalData {
    private final JdbcClient jdbc;

    PeopleData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("person", "person_role", "route", "identity", "join_code");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "person",
                rows(
                        "audience, organisation, locale, zone, created_at from person where id = ?",
                        person),
                "person_role",
                rows("role from person_role where person_id = ?", person),
                "route",
                rows("channel, connection from route where person_id = ?", person),
                "identity",
                rows("issuer, name from identity where person_id = ?", person),
                "join_code",
                rows("expires_at from join_code where person_id = ?", person));
    }

    private List<Map<String, @Nullable Object>> rows(String query, String person) {
        return jdbc.sql("select " + query).param(person).query().listOfRows();
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from join_code where person_id = ?").param(person).update();
        jdbc.sql("delete from person_role where person_id = ?").param(person).update();
        jdbc.sql("delete from identity where person_id = ?").param(person).update();
        jdbc.sql("delete from route where person_id = ?").param(person).update();
        jdbc.sql("delete from person where id = ?").param(person).update();
    }

    /** Settings are kept for as long as the person is; they have no age. */
    @Override
    public void expire(Retention retention, Instant now) {}
}
