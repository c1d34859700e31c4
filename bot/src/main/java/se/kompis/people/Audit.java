package se.kompis.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Participant;

/**
 * Who did what in the console, and when. Written in the transaction of the deed itself, so that
 * neither is there without the other.
 *
 * <p>The text of a deed is {@code audit.DEED} in the message bundles; the detail stands after it.
 */
@Repository
public class Audit {
    /** Stands for a person where the server's command line was used. */
    public static final String SERVER = "server";

    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    Audit(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes a deed of an administrator in their own tenant.
     *
     * @param deed what was done, such as {@code material.published}
     * @param object the id of what it was done to
     * @param detail what more there is to say, without names of people
     */
    public void note(Participant administrator, String deed, String object, String detail) {
        note(administrator.tenant(), administrator.person(), deed, object, detail);
    }

    /** Notes a deed that concerns a tenant, whoever's own tenant that is. */
    public void note(String tenant, String person, String deed, String object, String detail) {
        jdbc.sql(
                        """
                        insert into audit (id, tenant_id, person_id, deed, object, detail, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.generateId().toString(),
                        tenant,
                        person,
                        deed,
                        object,
                        detail,
                        clock.millis())
                .update();
    }

    /**
     * Notes a deed in the tenant of the person who did it; nothing of somebody who is forgotten.
     */
    public void note(String person, String deed, String object, String detail) {
        jdbc.sql(
                        """
                        insert into audit (id, tenant_id, person_id, deed, object, detail, created_at)
                        select ?, tenant_id, id, ?, ?, ?, ? from person where id = ?
                        """)
                .params(ids.generateId().toString(), deed, object, detail, clock.millis(), person)
                .update();
    }

    /** The deeds of a tenant before a moment, the latest first. */
    public List<Deed> before(String tenant, Instant moment, int limit) {
        return jdbc.sql(
                        """
                        select * from audit where tenant_id = ? and created_at < ?
                        order by created_at desc, id limit ?
                        """)
                .params(tenant, moment.toEpochMilli(), limit)
                .query((row, _) -> deed(row))
                .list();
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                row.getString("person_id"),
                row.getString("deed"),
                row.getString("object"),
                row.getString("detail"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    /**
     * Something that somebody did.
     *
     * @param person who, or a made-up id when they are forgotten
     */
    public record Deed(String person, String name, String object, String detail, Instant at) {}
}
