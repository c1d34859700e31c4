package se.kompis.learning;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.course.TaughtLesson;

/** Which lessons people have taken to the end. */
@Repository
class LessonsTaken {
    private final JdbcClient jdbc;
    private final Clock clock;

    LessonsTaken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void complete(String person, TaughtLesson lesson) {
        jdbc.sql(
                        """
                        insert into lesson_taken (person_id, course_id, lesson_id, version, completed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (person_id, lesson_id) do update set version = excluded.version
                        """)
                .params(
                        person,
                        lesson.course(),
                        lesson.id(),
                        lesson.lesson().version(),
                        clock.millis())
                .update();
    }

    /** The ids of all lessons that somebody has taken. */
    Set<String> of(String person) {
        return new HashSet<>(
                jdbc.sql("select lesson_id from lesson_taken where person_id = ?")
                        .param(person)
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
