package se.kompis.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** What Kompis knows of somebody's learning. */
@Component
class LearningData implements PersonalData {
    /** What to show of each table. */
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "enrolment", "course_id, state, enrolled_at, touched_at, finished_at",
                    "self_assessment", "course_id, moment, goal, confidence, assessed_at",
                    "asked_question",
                            "lesson_id, question, purpose, asked_at, answered_at, choice, correct",
                    "lesson_taken", "lesson_id, completed_at",
                    "lesson_task", "lesson_id, state, asked_at",
                    "repetition", "lesson_id, reviewed_at, due_at, reviews");

    /** The moment from which each table's rows grow old. */
    private static final Map<String, String> AGE =
            Map.of(
                    "enrolment", "touched_at",
                    "self_assessment", "assessed_at",
                    "asked_question", "asked_at",
                    "lesson_taken", "completed_at",
                    "repetition", "reviewed_at");

    private final JdbcClient jdbc;

    LearningData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.copyOf(COLUMNS.keySet());
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return COLUMNS.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), table -> rows(table, person)));
    }

    private List<Map<String, @Nullable Object>> rows(String table, String person) {
        return jdbc.sql("select " + COLUMNS.get(table) + " from " + table + " where person_id = ?")
                .param(person)
                .query()
                .listOfRows();
    }

    @Override
    public void erase(String person) {
        COLUMNS.keySet()
                .forEach(table ->
                        jdbc.sql("delete from " + table + " where person_id = ?")
                                .param(person)
                                .update());
    }

    @Override
    public void expire(Retention retention, Instant now) {
        long oldest = now.minus(retention.learning()).toEpochMilli();
        AGE.forEach((table, column) ->
                jdbc.sql("delete from " + table + " where " + column + " < ?")
                        .param(oldest)
                        .update());
        jdbc.sql(
                        """
                        delete from lesson_task where not exists (select 1 from lesson_taken t
                          where t.person_id = lesson_task.person_id and t.lesson_id = lesson_task.lesson_id)
                        """)
                .update();
    }
}
