package se.kompis.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One expiring row for each person in each conversation. */
@Repository
class Memories {
    /** Long enough for a meeting with its breaks, short enough that a new day starts afresh. */
    private static final Duration LIFETIME = Duration.ofHours(8);

    private final JdbcClient jdbc;
    private final Clock clock;

    Memories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Memory recall(String conversation, String person) {
        return jdbc.sql(
                        """
                        select question, expecting_skill, expecting_purpose from memory
                        where conversation = ? and person_id = ? and expires_at > ?
                        """)
                .params(conversation, person, clock.millis())
                .query((row, _) -> memory(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(Memory.NONE);
    }

    private static Memory memory(
            @Nullable String question, @Nullable String skill, @Nullable String purpose) {
        return new Memory(
                Optional.ofNullable(question),
                skill == null || purpose == null
                        ? Optional.empty()
                        : Optional.of(new Expectation(skill, purpose)));
    }

    /**
     * A reply that answers no question leaves the last one standing, and writes nothing new: it may
     * be that the person is forgotten. An expectation lasts one turn.
     */
    void keep(String conversation, String person, Memory before, Reply reply) {
        if (reply.question().isEmpty() && reply.expectation().isEmpty()) {
            expectNothing(conversation, person);
        } else {
            remember(conversation, person, before, reply);
        }
    }

    private void expectNothing(String conversation, String person) {
        jdbc.sql(
                        """
                        update memory set expecting_skill = null, expecting_purpose = null
                        where conversation = ? and person_id = ?
                        """)
                .params(conversation, person)
                .update();
    }

    private void remember(String conversation, String person, Memory before, Reply reply) {
        Optional<String> question = reply.question().or(before::question);
        jdbc.sql(
                        """
                        insert into memory
                          (conversation, person_id, question, expecting_skill, expecting_purpose, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (conversation, person_id) do update set
                          question = excluded.question, expecting_skill = excluded.expecting_skill,
                          expecting_purpose = excluded.expecting_purpose, expires_at = excluded.expires_at
                        """)
                .param(conversation)
                .param(person)
                .param(question.orElse(null))
                .param(reply.expectation().map(Expectation::skill).orElse(null))
                .param(reply.expectation().map(Expectation::purpose).orElse(null))
                .param(clock.millis() + LIFETIME.toMillis())
                .update();
    }
}
