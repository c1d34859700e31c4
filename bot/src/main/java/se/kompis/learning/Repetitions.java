package se.kompis.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people should be asked again. */
@Repository
class Repetitions {
    private final JdbcClient jdbc;

    Repetitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Repetition> find(String person, String lesson) {
        return jdbc.sql("select * from repetition where person_id = ? and lesson_id = ?")
                .params(person, lesson)
                .query((row, _) -> repetition(row))
                .optional();
    }

    List<Repetition> dueBefore(String person, Instant instant) {
        return jdbc.sql("select * from repetition where person_id = ? and due_at < ?")
                .params(person, instant.toEpochMilli())
                .query((row, _) -> repetition(row))
                .list();
    }

    List<Repetition> of(String person) {
        return jdbc.sql("select * from repetition where person_id = ? order by due_at")
                .param(person)
                .query((row, _) -> repetition(row))
                .list();
    }

    private static Repetition repetition(ResultSet row) throws SQLException {
        return new Repetition(
                row.getString("lesson_id"),
                new MemoryState(row.getDouble("stability"), row.getDouble("difficulty")),
                Instant.ofEpochMilli(row.getLong("reviewed_at")),
                Instant.ofEpochMilli(row.getLong("due_at")),
                row.getInt("reviews"));
    }

    void put(String person, Repetition repetition) {
        jdbc.sql(
                        """
                        insert into repetition
                          (person_id, lesson_id, stability, difficulty, reviewed_at, due_at, reviews)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_id, lesson_id) do update set
                          stability = excluded.stability, difficulty = excluded.difficulty,
                          reviewed_at = excluded.reviewed_at, due_at = excluded.due_at,
                          reviews = excluded.reviews
                        """)
                .params(
                        person,
                        repetition.lesson(),
                        repetition.memory().stability(),
                        repetition.memory().difficulty(),
                        repetition.reviewedAt().toEpochMilli(),
                        repetition.dueAt().toEpochMilli(),
                        repetition.reviews())
                .update();
    }

    void postpone(String person, String lesson, Instant until) {
        jdbc.sql("update repetition set due_at = ? where person_id = ? and lesson_id = ?")
                .params(until.toEpochMilli(), person, lesson)
                .update();
    }
}
