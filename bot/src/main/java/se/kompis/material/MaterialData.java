package se.kompis.material;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/**
 * Who answers for material and who did what with it. The material stays when they are forgotten.
 */
@Component
class MaterialData implements PersonalData {
    private final JdbcClient jdbc;

    MaterialData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("material_owner", "material_event", "upload");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "material_owner",
                rows(
                        """
                        select title from material_owner o
                        join material m on m.id = o.material_id
                        join material_version v on v.material_id = m.id and v.version = m.version
                        where o.person_id = ?
                        """,
                        person),
                "material_event",
                rows(
                        """
                        select title, e.version, deed, at as happened_at from material_event e
                        join material_version v
                          on v.material_id = e.material_id and v.version = e.version
                        where e.person_id = ?
                        """,
                        person),
                "upload",
                rows(
                        "select file_name, state, created_at from upload where person_id = ?",
                        person));
    }

    private List<Map<String, @Nullable Object>> rows(String query, String person) {
        return jdbc.sql(query).param(person).query().listOfRows();
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from material_owner where person_id = ?").param(person).update();
        jdbc.sql("update material_event set person_id = null where person_id = ?")
                .param(person)
                .update();
        jdbc.sql("update upload set person_id = null where person_id = ?").param(person).update();
    }

    /** What was done is kept with the material; after a year nobody need know who did it. */
    @Override
    public void expire(Retention retention, Instant now) {
        jdbc.sql("delete from upload where created_at < ? and state in ('DONE', 'FAILED')")
                .param(now.minus(retention.conversation()).toEpochMilli())
                .update();
        jdbc.sql("update material_event set person_id = null where at < ?")
                .param(now.minus(retention.gaps()).toEpochMilli())
                .update();
    }
}
