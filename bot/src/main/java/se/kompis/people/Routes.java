package se.kompis.people;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Route;

/** The ways to people, and which of them lead anywhere. */
@Repository
public class Routes {
    /** Which way somebody prefers need not be known to the minute. */
    private static final Duration PRECISION = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Routes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a new way lead to a person. */
    void add(String person, Route route) {
        jdbc.sql("insert into route (channel, connection, account, person_id) values (?, ?, ?, ?)")
                .params(route.channel(), route.connection(), route.account(), person)
                .update();
    }

    /** Makes a way that led to somebody lead to another person. */
    void lead(Route route, String person) {
        jdbc.sql(
                        """
                        update route set person_id = ?
                        where channel = ? and connection = ? and account = ?
                        """)
                .params(person, route.channel(), route.connection(), route.account())
                .update();
    }

    /** How many accounts a person has. */
    int count(String person) {
        return jdbc.sql("select count(*) from route where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** The ways that lead to a person, the one they used last first. */
    public List<Route> live(String person) {
        return jdbc.sql(
                        """
                        select channel, connection, account from route
                        where person_id = ? and gone_at is null
                        order by coalesce(used_at, 0) desc, channel, connection, account
                        """)
                .param(person)
                .query((row, _) -> new Route(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Why the ways to a person that have ended did so, in the platforms' words. */
    public List<String> ended(String person) {
        return jdbc.sql(
                        """
                        select gone_reason from route
                        where person_id = ? and gone_at is not null order by gone_at desc
                        """)
                .param(person)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /**
     * How many people of a tenant have no way left that leads to them, by why the last one ended.
     */
    public Map<String, Integer> unreachable(String tenant) {
        Map<String, Integer> people = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select reason, count(*) from (
                          select coalesce(min(r.gone_reason), 'no_route') as reason
                          from person p left join route r on r.person_id = p.id
                          where p.tenant_id = ?
                          group by p.id
                          having sum(case when r.person_id is not null and r.gone_at is null then 1 else 0 end) = 0
                        ) ended
                        group by reason order by 2 desc, 1
                        """)
                .param(tenant)
                .query(row -> {
                    people.put(row.getString(1), row.getInt(2));
                });
        return people;
    }

    /** Notes that a way leads nowhere any more; it does again when the person writes. */
    public void end(Route route, String reason) {
        jdbc.sql(
                        """
                        update route set gone_at = ?, gone_reason = ?
                        where channel = ? and connection = ? and account = ?
                        """)
                .params(clock.millis(), reason)
                .params(route.channel(), route.connection(), route.account())
                .update();
    }

    /** Notes that a person came this way. */
    void used(Route route) {
        long now = clock.millis();
        jdbc.sql(
                        """
                        update route set used_at = ?, gone_at = null, gone_reason = null
                        where channel = ? and connection = ? and account = ?
                          and (gone_at is not null or used_at is null or used_at < ?)
                        """)
                .params(now, route.channel(), route.connection(), route.account())
                .param(now - PRECISION.toMillis())
                .update();
    }
}
