package se.kompis.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** When somebody wants to be reminded, and when they were. */
@Component
class ReminderData implements PersonalData {
    private final JdbcClient jdbc;

    ReminderData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("reminder_schedule", "reminder_push");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "reminder_schedule",
                rows(
                        "schedule, next_slot, changed_at from reminder_schedule where person_id = ?",
                        person),
                "reminder_push",
                rows("slot, at from reminder_push where person_id = ? order by at", person));
    }

    private List<Map<String, @Nullable Object>> rows(String query, String person) {
        return jdbc.sql("select " + query).param(person).query().listOfRows();
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from reminder_schedule where person_id = ?").param(person).update();
        jdbc.sql("delete from reminder_push where person_id = ?").param(person).update();
    }

    /** What somebody chose holds until they change it; what they were sent is forgotten. */
    @Override
    public void expire(Retention retention, Instant now) {
        jdbc.sql("delete from reminder_push where at < ?")
                .param(now.minus(retention.conversation()).toEpochMilli())
                .update();
    }
}
