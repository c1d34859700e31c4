package se.kompis.answer;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Route;

/** Everybody who waits for the answer to a question that experts have, had or are to get. */
@Repository
class ExpertAskers {
    private final JdbcClient jdbc;

    ExpertAskers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who waits for an answer.
     *
     * @param name only if the expert may see it
     * @param where they asked: in a conversation that others read too, or alone
     */
    record Asker(String person, Optional<String> name, Destination where) {}

    /** Lets a person wait for the answer where they asked last. */
    void add(String question, String person, Optional<String> name, Destination where) {
        jdbc.sql(
                        """
                        insert into expert_asker
                          (question_id, person_id, name, channel, connection, account, place)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (question_id, person_id) do update set
                          name = excluded.name, channel = excluded.channel,
                          connection = excluded.connection, account = excluded.account,
                          place = excluded.place
                        """)
                .param(question)
                .param(person)
                .param(name.orElse(null))
                .param(where.route().channel())
                .param(where.route().connection())
                .param(where.route().account())
                .param(where.place().orElse(null))
                .update();
    }

    /** Lets those who wait for the answer to a question wait for that to another. */
    void move(String from, String to) {
        jdbc.sql(
                        """
                        update expert_asker set question_id = ? where question_id = ?
                          and person_id not in
                            (select person_id from expert_asker where question_id = ?)
                        """)
                .params(to, from, to)
                .update();
    }

    /** Everybody who waits for the answer to a question. */
    List<Asker> of(String question) {
        return jdbc.sql("select * from expert_asker where question_id = ? order by person_id")
                .param(question)
                .query((row, _) ->
                        new Asker(
                                row.getString("person_id"),
                                Optional.ofNullable(row.getString("name")),
                                new Destination(
                                        new Route(
                                                row.getString("channel"),
                                                row.getString("connection"),
                                                row.getString("account")),
                                        Optional.ofNullable(row.getString("place")))))
                .list();
    }

    /** The way on which somebody asked who waits. */
    Optional<Route> routeOf(String question, String person) {
        return of(question).stream()
                .filter(asker -> asker.person().equals(person))
                .map(asker -> asker.where().route())
                .findFirst();
    }
}
