package se.kompis.reminder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** When somebody wants to be reminded, and when they were. */
@Component
class ReminderData implements PersonalData {
    private final JdbcClient jdbc;

    private final Schedules schedules;

    ReminderData(JdbcClient jdbc, Schedules schedules) {
        this.jdbc = jdbc;
        this.schedules = schedules;
    }

    @Override
    public List<String> tables() {
        return List.of("reminder_schedule", "reminder_push");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "reminder_schedule",
                schedules.find(person).map(Schedules.Kept::schedule).map(ReminderData::row).stream()
                        .toList(),
                "reminder_push",
                jdbc.sql(
                                "select slot, at as sent_at from reminder_push where person_id = ? order by at")
                        .param(person)
                        .query()
                        .listOfRows());
    }

    private static Map<String, @Nullable Object> row(Schedule schedule) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("wanted", schedule.wanted().name());
        row.put("weekdays", schedule.rhythm().days().stream().sorted().toList());
        row.put("times", schedule.rhythm().times());
        row.put("every_weeks", schedule.rhythm().everyWeeks());
        row.put("hours", schedule.hours().from() + "-" + schedule.hours().until());
        row.put("july", schedule.july() ? 1 : 0);
        row.put("absences", schedule.absences().isEmpty() ? null : absences(schedule));
        row.put("zone", schedule.zone().getId());
        return row;
    }

    private static String absences(Schedule schedule) {
        return schedule.absences().stream()
                .map(it -> it.first() + "-" + (it.isOpen() ? "" : it.last()))
                .collect(Collectors.joining(", "));
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
