package se.kompis.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What lessons asked people to do. Each is asked about once, and once more after "not yet"; between
 * two such questions some days pass, so that a diligent learner is not examined daily.
 */
@Repository
class Tasks {
    private final JdbcClient jdbc;
    private final Duration after;
    private final Clock clock;

    Tasks(JdbcClient jdbc, LearningProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.after = properties.taskAfter();
        this.clock = clock;
    }

    /** How a task went. */
    enum State {
        OPEN,
        NOT_YET,
        TRIED,
        DONE
    }

    /** A lesson's task was given; one that was given before stays as it is. */
    void give(String person, String lesson) {
        jdbc.sql(
                        """
                        insert into lesson_task (person_id, lesson_id, state, follow_at)
                        values (?, ?, 'OPEN', ?) on conflict do nothing
                        """)
                .params(person, lesson, clock.millis() + after.toMillis())
                .update();
    }

    /** The lesson whose task should be asked about at a moment. */
    Optional<String> due(String person, Instant at) {
        boolean justAsked =
                jdbc.sql("select count(*) from lesson_task where person_id = ? and asked_at > ?")
                                .params(person, at.minus(after).toEpochMilli())
                                .query(Integer.class)
                                .single()
                        > 0;
        return justAsked ? Optional.empty() : oldest(person, at);
    }

    private Optional<String> oldest(String person, Instant at) {
        return jdbc.sql(
                        """
                        select lesson_id from lesson_task
                        where person_id = ? and follow_at <= ? order by follow_at limit 1
                        """)
                .params(person, at.toEpochMilli())
                .query(String.class)
                .optional();
    }

    /** The lesson whose task was given last and is not done. */
    Optional<String> latestOpen(String person) {
        return jdbc.sql(
                        """
                        select lesson_id from lesson_task
                        where person_id = ? and state in ('OPEN', 'NOT_YET')
                        order by follow_at is null, follow_at desc limit 1
                        """)
                .param(person)
                .query(String.class)
                .optional();
    }

    /** It was asked how a task went. */
    void asked(String person, String lesson) {
        jdbc.sql(
                        """
                        update lesson_task set asked_at = ?, follow_at = null
                        where person_id = ? and lesson_id = ?
                        """)
                .params(clock.millis(), person, lesson)
                .update();
    }

    /**
     * Takes how it went.
     *
     * @return false when there was no such task
     */
    boolean went(String person, String lesson, State state) {
        Optional<String> before =
                jdbc.sql("select state from lesson_task where person_id = ? and lesson_id = ?")
                        .params(person, lesson)
                        .query(String.class)
                        .optional();
        boolean again =
                state == State.NOT_YET && before.filter(State.OPEN.name()::equals).isPresent();
        jdbc.sql(
                        "update lesson_task set state = ?, follow_at = ? where person_id = ? and lesson_id = ?")
                .param(state.name())
                .param(again ? clock.millis() + after.toMillis() : null)
                .param(person)
                .param(lesson)
                .update();
        return before.isPresent();
    }
}
