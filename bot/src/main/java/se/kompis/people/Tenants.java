package se.kompis.people;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

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
    String ofConnection(String channel, String connection) {
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

    /** Whether there is such a tenant. */
    public boolean exists(String tenant) {
        return jdbc.sql("select count(*) from tenant where id = ?")
                        .param(tenant)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
