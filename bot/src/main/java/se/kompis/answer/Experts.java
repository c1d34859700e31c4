package se.kompis.answer;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.conversation.SecretHash;
import se.kompis.people.People;

/**
 * The experts of all tenants. Kompis knows no names and addresses, so an administrator invites one
 * with a code, which the expert then writes to Kompis in their own chat.
 */
@Repository
public class Experts {
    private static final Duration LIFETIME = Duration.ofDays(14);

    /** Without letters and digits that look alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 10;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final SecureRandom random;

    Experts(JdbcClient jdbc, People people, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.random = random;
    }

    /** Makes a code that works once within two weeks, for somebody of the tenant. */
    @Transactional
    public String invite(String tenant, String name, String unit, Collection<String> topics) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        jdbc.sql("delete from expert_invitation where expires_at <= ?")
                .param(clock.millis())
                .update();
        jdbc.sql(
                        """
                        insert into expert_invitation
                          (code_hash, tenant_id, name, unit, topics, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(SecretHash.of(code.toString()))
                .param(tenant)
                .param(name)
                .param(unit)
                .param(String.join(",", new TreeSet<>(topics)))
                .param(clock.millis() + LIFETIME.toMillis())
                .update();
        return code.toString();
    }

    /**
     * Makes a person an expert if the code is good, and uses it up.
     *
     * @return empty if the code is unknown, used, too old or another organisation's
     */
    @Transactional
    public Optional<Expert> join(String code, Participant person) {
        Optional<Expert> invited =
                jdbc.sql(
                                """
                                delete from expert_invitation
                                where code_hash = ? and tenant_id = ? and expires_at > ?
                                returning name, unit, topics
                                """)
                        .params(
                                SecretHash.of(code.toUpperCase(Locale.ROOT)),
                                person.tenant(),
                                clock.millis())
                        .query((row, _) -> expert(person.person(), row))
                        .optional();
        invited.ifPresent(expert -> put(expert, person.tenant()));
        return invited;
    }

    private void put(Expert expert, String tenant) {
        jdbc.sql(
                        """
                        insert into expert (person_id, tenant_id, name, unit, topics, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person_id) do update set
                          name = excluded.name, unit = excluded.unit, topics = excluded.topics
                        """)
                .param(expert.person())
                .param(tenant)
                .param(expert.name())
                .param(expert.unit())
                .param(String.join(",", new TreeSet<>(expert.topics())))
                .param(clock.millis())
                .update();
        people.grant(expert.person(), Role.EXPERT);
    }

    /** All of a tenant, by name. */
    public List<Expert> of(String tenant) {
        return jdbc.sql("select * from expert where tenant_id = ? order by name, person_id")
                .param(tenant)
                .query((row, _) -> expert(row))
                .list();
    }

    /** An expert of a tenant; another tenant's is as if there were none. */
    public Optional<Expert> find(String person, String tenant) {
        return jdbc.sql("select * from expert where person_id = ? and tenant_id = ?")
                .params(person, tenant)
                .query((row, _) -> expert(row))
                .optional();
    }

    void remove(String person, String tenant) {
        jdbc.sql("delete from expert where person_id = ? and tenant_id = ?")
                .params(person, tenant)
                .update();
    }

    /** The one who knows a topic and has least to do. */
    Optional<Expert> knowing(String topic, String tenant) {
        return jdbc
                .sql(
                        """
                        select e.*, (select count(*) from expert_question q
                                     where q.person_id = e.person_id and q.state = 'ASKED') as busy
                        from expert e where e.tenant_id = ? order by busy, e.created_at
                        """)
                .param(tenant)
                .query((row, _) -> expert(row))
                .list()
                .stream()
                .filter(expert -> expert.topics().contains(topic))
                .findFirst();
    }

    private static Expert expert(ResultSet row) throws SQLException {
        return expert(row.getString("person_id"), row);
    }

    private static Expert expert(String person, ResultSet row) throws SQLException {
        return new Expert(
                person,
                row.getString("name"),
                row.getString("unit"),
                topics(row.getString("topics")));
    }

    static Set<String> topics(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
