package se.kompis.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** Who wrote, submitted and approved lessons. The steps stay for others, without the person. */
@Component
class CourseData implements PersonalData {
    private final JdbcClient jdbc;

    CourseData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("lesson_step");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "lesson_step",
                jdbc.sql("select lesson_id, step, done_at from lesson_step where person_id = ?")
                        .param(person)
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(String person) {
        jdbc.sql("update lesson_step set person_id = null where person_id = ?")
                .param(person)
                .update();
    }

    /** Who stands for a lesson is kept for as long as the lesson is. */
    @Override
    public void expire(Retention retention, Instant now) {}
}
