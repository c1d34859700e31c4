package se.kompis.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Retention;

/** The organisations, and the connections that belong to each. */
@Repository
public class Tenants {
    /** The tenant of the national library's editors, and of everybody on a local installation. */
    public static final String NATIONAL = "national";

    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    Tenants(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** The tenant of a connection; a connection never seen before founds one. */
    public String ofConnection(String channel, String connection) {
        return jdbc.sql("select tenant_id from connection where channel = ? and connection = ?")
                .params(channel, connection)
                .query(String.class)
                .optional()
                .orElseGet(() -> found(channel, connection));
    }

    private String found(String channel, String connection) {
        String tenant = create(channel + " " + connection);
        jdbc.sql(
                        """
                        insert into connection (channel, connection, tenant_id) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(channel, connection, tenant)
                .update();
        return jdbc.sql("select tenant_id from connection where channel = ? and connection = ?")
                .params(channel, connection)
                .query(String.class)
                .single();
    }

    /** Makes a tenant and returns its id. */
    public String create(String name) {
        String id = ids.generateId().toString();
        jdbc.sql("insert into tenant (id, name, created_at) values (?, ?, ?)")
                .params(id, name, clock.millis())
                .update();
        return id;
    }

    /** What a tenant is called. */
    public String name(String tenant) {
        return jdbc.sql("select name from tenant where id = ?")
                .param(tenant)
                .query(String.class)
                .single();
    }

    /** Calls a tenant something else. */
    public void rename(String tenant, String name) {
        jdbc.sql("update tenant set name = ? where id = ?").params(name, tenant).update();
    }

    /** All tenants, by name. */
    public List<Tenant> all() {
        return jdbc.sql("select id, name from tenant order by name, id")
                .query((row, _) -> new Tenant(row.getString(1), row.getString(2)))
                .list();
    }

    /** The connections of a tenant, as {@code channel:connection}. */
    public List<String> connections(String tenant) {
        return jdbc.sql(
                        """
                        select channel, connection from connection where tenant_id = ?
                        order by channel, connection
                        """)
                .param(tenant)
                .query((row, _) -> row.getString(1) + ":" + row.getString(2))
                .list();
    }

    /** The language in which a tenant's people are met, unless they come with one of their own. */
    public Locale language(String tenant) {
        return setting(tenant, "language").map(Locale::forLanguageTag).orElse(Participant.SWEDISH);
    }

    /** Decides the language in which a tenant's people are met. */
    public void speak(String tenant, Locale language) {
        set(tenant, "language", language.toLanguageTag());
    }

    /** How long a tenant wants its people's data to be kept, if it has decided that. */
    Optional<Retention> retention(String tenant) {
        return setting(tenant, "retention.conversation")
                .flatMap(conversation ->
                        setting(tenant, "retention.gaps")
                                .map(gaps -> new Retention(days(conversation), days(gaps))));
    }

    /** Decides how long a tenant's data is kept; never longer than the installation keeps it. */
    void keep(String tenant, Retention retention) {
        set(tenant, "retention.conversation", days(retention.conversation()));
        set(tenant, "retention.gaps", days(retention.gaps()));
    }

    private static Duration days(String written) {
        return Duration.ofDays(Long.parseLong(written));
    }

    private static String days(Duration time) {
        return String.valueOf(time.toDays());
    }

    private Optional<String> setting(String tenant, String name) {
        return jdbc.sql("select value from tenant_setting where tenant_id = ? and name = ?")
                .params(tenant, name)
                .query(String.class)
                .optional();
    }

    private void set(String tenant, String name, String value) {
        jdbc.sql(
                        """
                        insert into tenant_setting (tenant_id, name, value) values (?, ?, ?)
                        on conflict (tenant_id, name) do update set value = excluded.value
                        """)
                .params(tenant, name, value)
                .update();
    }

    /**
     * Lets a connection belong to a tenant from now on, and its people with it. What they were
     * allowed in the former tenant they are not in the new one; what holds for the whole
     * installation stays.
     *
     * @return how many people moved
     */
    @Transactional
    public int join(String channel, String connection, String tenant) {
        jdbc.sql(
                        """
                        insert into connection (channel, connection, tenant_id) values (?, ?, ?)
                        on conflict (channel, connection) do update
                        set tenant_id = excluded.tenant_id
                        """)
                .params(channel, connection, tenant)
                .update();
        jdbc.sql(
                        """
                        delete from person_role
                        where role in ('EXPERT', 'EDITOR', 'PUBLISHER', 'TENANT_ADMINISTRATOR')
                        and person_id in (select p.id from person p join route r on r.person_id = p.id
                          where r.channel = ? and r.connection = ? and p.tenant_id <> ?)
                        """)
                .params(channel, connection, tenant)
                .update();
        return jdbc.sql(
                        """
                        update person set tenant_id = ?, directory_id = null
                        where tenant_id <> ? and id in
                          (select person_id from route where channel = ? and connection = ?)
                        """)
                .params(tenant, tenant, channel, connection)
                .update();
    }

    /** Whether there is such a tenant. */
    public boolean exists(String tenant) {
        return jdbc.sql("select count(*) from tenant where id = ?")
                        .param(tenant)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
