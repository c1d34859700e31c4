package se.kompis.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Route;

/**
 * The direct messages with people. Slack is asked to open one at first contact, and may be asked
 * for no more than some fifty a minute, so that it is remembered.
 */
@Repository
@WithSlack
class Directs {
    private final JdbcClient jdbc;
    private final Calls calls;

    Directs(JdbcClient jdbc, Calls calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** The channel id, if it is known. */
    Optional<String> known(Route route) {
        return jdbc.sql("select channel_id from slack_direct where team_id = ? and user_id = ?")
                .params(route.connection(), route.account())
                .query(String.class)
                .optional();
    }

    /** Opens direct messages with somebody; doing that twice does no harm. */
    String open(Workspace workspace, Route route, Participant person)
            throws CallException, SlackApiException, IOException {
        String channel =
                calls.attempt(
                                workspace,
                                client ->
                                        client.conversationsOpen(
                                                it -> it.users(List.of(route.account()))))
                        .getChannel()
                        .getId();
        jdbc.sql(
                        """
                        insert into slack_direct (team_id, user_id, person_id, channel_id)
                        values (?, ?, ?, ?)
                        on conflict (team_id, user_id) do update set
                          person_id = excluded.person_id, channel_id = excluded.channel_id
                        """)
                .params(route.connection(), route.account(), person.person(), channel)
                .update();
        return channel;
    }
}
