package se.kompis.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.course.TaughtLesson;

/** All questions that were put to people. */
@Repository
class AskedQuestions {
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    AskedQuestions(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts a question to somebody; the one that still waits for its answer, if it is the same. */
    AskedQuestion ask(
            String person, TaughtLesson lesson, int question, AskedQuestion.Purpose purpose) {
        return waiting(person, lesson, question, purpose)
                .orElseGet(() -> add(person, lesson, question, purpose));
    }

    private Optional<AskedQuestion> waiting(
            String person, TaughtLesson lesson, int question, AskedQuestion.Purpose purpose) {
        return jdbc.sql(
                        """
                        select * from asked_question
                        where person_id = ? and lesson_id = ? and version = ? and question = ?
                          and purpose = ? and answered_at is null
                        order by asked_at desc limit 1
                        """)
                .params(person, lesson.id(), lesson.lesson().version(), question, purpose.name())
                .query((row, _) -> asked(row))
                .optional();
    }

    private AskedQuestion add(
            String person, TaughtLesson lesson, int question, AskedQuestion.Purpose purpose) {
        String id = ids.generateId().toString();
        jdbc.sql(
                        """
                        insert into asked_question
                          (id, person_id, lesson_id, version, question, purpose, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        person,
                        lesson.id(),
                        lesson.lesson().version(),
                        question,
                        purpose.name(),
                        clock.millis())
                .update();
        return find(id, person).orElseThrow();
    }

    /** A question that was put to this person; another's is as if it did not exist. */
    Optional<AskedQuestion> find(String id, String person) {
        return jdbc.sql("select * from asked_question where id = ? and person_id = ?")
                .params(id, person)
                .query((row, _) -> asked(row))
                .optional();
    }

    private static AskedQuestion asked(ResultSet row) throws SQLException {
        return new AskedQuestion(
                row.getString("id"),
                row.getString("lesson_id"),
                row.getInt("version"),
                row.getInt("question"),
                AskedQuestion.Purpose.valueOf(row.getString("purpose")),
                Instant.ofEpochMilli(row.getLong("asked_at")),
                row.getInt("hinted") == 1,
                Optional.ofNullable(row.getString("choice")));
    }

    void hinted(String id) {
        jdbc.sql("update asked_question set hinted = 1 where id = ?").param(id).update();
    }

    /**
     * Takes the answer.
     *
     * @return false when there is one already
     */
    boolean answer(String id, String choice, boolean correct) {
        return jdbc.sql(
                                """
                                update asked_question set answered_at = ?, choice = ?, correct = ?
                                where id = ? and answered_at is null
                                """)
                        .params(clock.millis(), choice, correct ? 1 : 0, id)
                        .update()
                == 1;
    }

    /**
     * How the questions of a lesson went when they were last answered: right and without a hint.
     */
    List<Result> results(String person, TaughtLesson lesson) {
        return jdbc.sql(
                        """
                        select correct, hinted from asked_question
                        where person_id = ? and lesson_id = ? and version = ? and purpose = 'LESSON'
                          and answered_at is not null
                        """)
                .params(person, lesson.id(), lesson.lesson().version())
                .query((row, _) -> new Result(row.getInt(1) == 1, row.getInt(2) == 1))
                .list();
    }

    /** How a question went. */
    record Result(boolean right, boolean hinted) {}

    /** How many lessons were repeated since a moment, answered or not. */
    int repeatedSince(String person, Instant since) {
        return jdbc.sql(
                        """
                        select count(distinct lesson_id) from asked_question
                        where person_id = ? and purpose = 'REPETITION' and asked_at >= ?
                        """)
                .params(person, since.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    /** The lesson whose repetition was shown since a moment and waits for its answer. */
    Optional<String> waitingSince(String person, Instant since) {
        return jdbc.sql(
                        """
                        select lesson_id from asked_question
                        where person_id = ? and purpose = 'REPETITION' and answered_at is null
                          and asked_at >= ? order by asked_at desc limit 1
                        """)
                .params(person, since.toEpochMilli())
                .query(String.class)
                .optional();
    }

    /** When somebody answered something, since a moment. */
    List<Instant> answersSince(String person, Instant since) {
        return jdbc.sql(
                        "select answered_at from asked_question where person_id = ? and answered_at >= ?")
                .params(person, since.toEpochMilli())
                .query((row, _) -> Instant.ofEpochMilli(row.getLong(1)))
                .list();
    }
}
