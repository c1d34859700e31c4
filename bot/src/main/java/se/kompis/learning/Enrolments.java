package se.kompis.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes which course. */
@Repository
class Enrolments {
    private final JdbcClient jdbc;
    private final Clock clock;

    Enrolments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All courses that somebody takes or took, what they touched last first. */
    List<Enrolment> of(String person) {
        return jdbc.sql("select * from enrolment where person_id = ? order by touched_at desc")
                .param(person)
                .query((row, _) -> enrolment(row))
                .list();
    }

    List<Enrolment> active(String person) {
        return of(person).stream().filter(it -> it.state() == Enrolment.State.ACTIVE).toList();
    }

    Optional<Enrolment> find(String person, String course) {
        return jdbc.sql("select * from enrolment where person_id = ? and course_id = ?")
                .params(person, course)
                .query((row, _) -> enrolment(row))
                .optional();
    }

    /** Whether somebody left a course: then nothing of it is brought up any more. */
    boolean hasLeft(String person, String course) {
        return find(person, course).filter(it -> it.state() == Enrolment.State.LEFT).isPresent();
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getString("course_id"),
                Enrolment.State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("touched_at")));
    }

    /** Begins or takes up a course. */
    void enrol(String person, String course) {
        jdbc.sql(
                        """
                        insert into enrolment (person_id, course_id, state, enrolled_at, touched_at)
                        values (?, ?, 'ACTIVE', ?, ?)
                        on conflict (person_id, course_id) do update set
                          state = case when enrolment.state = 'FINISHED' then 'FINISHED' else 'ACTIVE' end,
                          touched_at = excluded.touched_at
                        """)
                .params(person, course, clock.millis(), clock.millis())
                .update();
    }

    void touch(String person, String course) {
        jdbc.sql("update enrolment set touched_at = ? where person_id = ? and course_id = ?")
                .params(clock.millis(), person, course)
                .update();
    }

    void finish(String person, String course) {
        jdbc.sql(
                        """
                        update enrolment set state = 'FINISHED', finished_at = ?
                        where person_id = ? and course_id = ? and state = 'ACTIVE'
                        """)
                .params(clock.millis(), person, course)
                .update();
    }

    void leave(String person, String course) {
        jdbc.sql("update enrolment set state = 'LEFT' where person_id = ? and course_id = ?")
                .params(person, course)
                .update();
    }
}
