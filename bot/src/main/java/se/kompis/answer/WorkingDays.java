package se.kompis.answer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.kompis.delivery.SwedishCalendar;

/** Counts the days on which Swedish offices work. */
final class WorkingDays {
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private WorkingDays() {}

    /** The end of the last of so many working days after the day of an instant. */
    static Instant endOf(int days, Instant from) {
        LocalDate day = LocalDate.ofInstant(from, ZONE);
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !SwedishCalendar.isFree(day);
    }
}
