package se.kompis.teams;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Route;

/** Where each person can be reached without having said anything just now. */
@Repository
class References {
    private final JdbcClient jdbc;
    private final Clock clock;

    References(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A person's whereabouts.
     *
     * @param conversation their own chat with Kompis; empty until there is one
     */
    record Reference(String serviceUrl, String bot, Optional<String> conversation) {}

    /** Notes where somebody was heard just now. */
    void refresh(Route route, String person, WayBack way, boolean shared) {
        jdbc.sql(
                        """
                        insert into teams_reference
                          (tenant, account, person_id, service_url, bot, conversation, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (tenant, account) do update set
                          person_id = excluded.person_id, service_url = excluded.service_url,
                          bot = excluded.bot,
                          conversation = coalesce(excluded.conversation, teams_reference.conversation),
                          updated_at = excluded.updated_at
                        """)
                .param(route.connection())
                .param(route.account())
                .param(person)
                .param(way.serviceUrl())
                .param(way.bot())
                .param(shared ? null : way.conversation())
                .param(clock.millis())
                .update();
    }

    Optional<Reference> find(Route route) {
        return jdbc.sql(
                        """
                        select service_url, bot, conversation from teams_reference
                        where tenant = ? and account = ?
                        """)
                .params(route.connection(), route.account())
                .query((row, _) ->
                        new Reference(
                                row.getString(1),
                                row.getString(2),
                                Optional.ofNullable(row.getString(3))))
                .optional();
    }

    /** Notes the chat that was opened with somebody. */
    void opened(Route route, String conversation) {
        jdbc.sql("update teams_reference set conversation = ? where tenant = ? and account = ?")
                .params(conversation, route.connection(), route.account())
                .update();
    }

    /** Forgets where somebody was who removed Kompis, or whom nothing reaches there. */
    void forget(Route route) {
        jdbc.sql("delete from teams_reference where tenant = ? and account = ?")
                .params(route.connection(), route.account())
                .update();
    }
}
