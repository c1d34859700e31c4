package se.kompis.answer;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Message;
import se.kompis.conversation.Route;

/**
 * Remembers where others read along when somebody opened the form for an expert. It may come back
 * from their own chat, and is not believed when it says itself where an answer is to be said.
 */
@Repository
class OpenedForms {
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenedForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes where a form was asked for last, if others read there. */
    void note(String answer, String person, Message message) {
        jdbc.sql("delete from expert_form where answer_id = ? and person_id = ?")
                .params(answer, person)
                .update();
        message.place().ifPresent(place -> note(answer, person, message.sender(), place));
    }

    private void note(String answer, String person, Route route, String place) {
        jdbc.sql(
                        """
                        insert into expert_form
                          (answer_id, person_id, channel, connection, place, opened_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (answer_id, person_id) do nothing
                        """)
                .params(answer, person, route.channel(), route.connection(), place, clock.millis())
                .update();
    }

    /** Where that was, on the connection that the form came back from. */
    Optional<String> placeOf(String answer, String person, Route route) {
        return jdbc.sql(
                        """
                        select place from expert_form
                        where answer_id = ? and person_id = ? and channel = ? and connection = ?
                        """)
                .params(answer, person, route.channel(), route.connection())
                .query(String.class)
                .optional();
    }
}
