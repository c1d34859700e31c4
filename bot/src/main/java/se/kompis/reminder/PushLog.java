package se.kompis.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed to delivery for whom: once for each slot, and no more in a day than the cap. */
@Repository
class PushLog {
    private final JdbcClient jdbc;
    private final ReminderProperties properties;

    PushLog(JdbcClient jdbc, ReminderProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Whether a person may be sent one more on a day. */
    boolean hasRoom(String person, LocalDate day) {
        return jdbc.sql("select count(*) from reminder_push where person_id = ? and day = ?")
                        .params(person, day.toString())
                        .query(Integer.class)
                        .single()
                < properties.dailyCap();
    }

    /**
     * Notes a push.
     *
     * @param slot the slot's local time
     * @return false when that one was noted already
     */
    boolean add(String person, String slot, LocalDateTime now, long millis) {
        return jdbc.sql(
                                """
                                insert into reminder_push (person_id, slot, day, at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(person, slot, now.toLocalDate().toString(), millis)
                        .update()
                == 1;
    }
}
