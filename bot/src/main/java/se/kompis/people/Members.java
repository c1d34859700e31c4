package se.kompis.people;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Route;

/** Whom an organisation can write to: its own people, and nobody else's. */
@Repository
public class Members {
    private final JdbcClient jdbc;
    private final People people;

    Members(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** All people of a tenant but its guests, in the order they came. */
    public List<String> of(String tenant) {
        return jdbc.sql(
                        """
                        select id from person where tenant_id = ? and guest = 0
                        order by created_at, id
                        """)
                .param(tenant)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Those of them who said that they are of an audience. */
    public List<String> of(String tenant, Audience audience) {
        return jdbc.sql(
                        """
                        select id from person where tenant_id = ? and guest = 0 and audience = ?
                        order by created_at, id
                        """)
                .params(tenant, audience.name())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /**
     * The person of a tenant whom an administrator names: by id, by account, or as {@code
     * channel:connection:account}. The last may be somebody who never wrote to Kompis, if the
     * connection is the tenant's.
     */
    @Transactional
    public Optional<String> named(String tenant, String name) {
        String[] parts = name.split(":", 3);
        return parts.length == 3
                ? at(tenant, new Route(parts[0], parts[1], parts[2]))
                : known(tenant, name);
    }

    private Optional<String> known(String tenant, String name) {
        return jdbc
                .sql(
                        """
                        select distinct p.id from person p left join route r on r.person_id = p.id
                        where p.tenant_id = ? and (p.id = ? or r.account = ?) order by p.id
                        """)
                .params(tenant, name, name)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .findFirst();
    }

    private Optional<String> at(String tenant, Route route) {
        if (people.knows(route)) {
            // Looked up, not resolved: nobody came this way, and an ended way has to stay ended.
            return jdbc.sql(
                            """
                            select p.id from person p join route r on r.person_id = p.id
                            where p.tenant_id = ?
                              and r.channel = ? and r.connection = ? and r.account = ?
                            """)
                    .params(tenant, route.channel(), route.connection(), route.account())
                    .query((row, _) -> row.getString(1))
                    .optional();
        }
        return isOf(tenant, route)
                ? Optional.of(people.resolve(route, Hints.NONE).person())
                : Optional.empty();
    }

    /** On the web an account is a browser, which nobody else can name. */
    private boolean isOf(String tenant, Route route) {
        return !route.channel().equals("web")
                && jdbc.sql(
                                        """
                                        select count(*) from connection
                                        where tenant_id = ? and channel = ? and connection = ?
                                        """)
                                .params(tenant, route.channel(), route.connection())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
