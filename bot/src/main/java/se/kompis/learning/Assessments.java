package se.kompis.learning;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How sure people are of a course's goals, before and after. */
@Repository
class Assessments {
    private final JdbcClient jdbc;
    private final Clock clock;

    Assessments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When somebody says how sure they are. */
    enum Moment {
        BEFORE,
        AFTER
    }

    void keep(String person, String course, Moment moment, Map<String, Integer> confidence) {
        confidence.forEach((goal, value) ->
                jdbc.sql(
                                """
                                insert into self_assessment
                                  (person_id, course_id, moment, goal, confidence, assessed_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (person_id, course_id, moment, goal) do update set
                                  confidence = excluded.confidence, assessed_at = excluded.assessed_at
                                """)
                        .params(person, course, moment.name(), goal, value, clock.millis())
                        .update());
    }

    boolean has(String person, String course, Moment moment) {
        return mean(person, course, moment).isPresent();
    }

    /** The mean over all goals, 1 to 5. */
    OptionalDouble mean(String person, String course, Moment moment) {
        return jdbc
                .sql(
                        """
                        select confidence from self_assessment
                        where person_id = ? and course_id = ? and moment = ?
                        """)
                .params(person, course, moment.name())
                .query((row, _) -> row.getInt(1))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .average();
    }
}
