package se.kompis.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** Groups of people that administrators write to more than once. */
@Repository
public class Cohorts {
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    Cohorts(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** A group by name. */
    public record Cohort(String id, String name, int members) {}

    /** The groups of a tenant. */
    public List<Cohort> of(String tenant) {
        return jdbc.sql(
                        """
                        select c.id, c.name, (select count(*) from cohort_member m where m.cohort_id = c.id)
                        from cohort c where c.tenant_id = ? order by c.name, c.id
                        """)
                .param(tenant)
                .query((row, _) -> new Cohort(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The members of a tenant's group; nobody of another tenant's. */
    List<String> members(String tenant, String cohort) {
        return jdbc.sql(
                        """
                        select m.person_id from cohort_member m join cohort c on c.id = m.cohort_id
                        where c.tenant_id = ? and c.id = ? order by m.position
                        """)
                .params(tenant, cohort)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Makes a group and returns its id. */
    String create(String tenant, String name, List<Optional<String>> people) {
        String id = ids.generateId().toString();
        jdbc.sql("insert into cohort (id, tenant_id, name, created_at) values (?, ?, ?, ?)")
                .params(id, tenant, name, clock.millis())
                .update();
        int position = 0;
        for (Optional<String> person : people) {
            position++;
            if (person.isPresent()) {
                jdbc.sql(
                                """
                                insert into cohort_member (cohort_id, position, person_id)
                                values (?, ?, ?) on conflict do nothing
                                """)
                        .params(id, position, person.get())
                        .update();
            }
        }
        return id;
    }
}
