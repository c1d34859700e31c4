package se.kompis.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often somebody wants to be reminded, in local time.
 *
 * @param days of the week
 * @param times of the day, in order
 * @param everyWeeks 1 for every week, 2 for every other
 */
record Rhythm(Set<DayOfWeek> days, List<LocalTime> times, int everyWeeks) {
    /** No rhythm is slower, so that within so many weeks there is an occurrence. */
    static final int MAX_WEEKS = 4;

    Rhythm {
        days = Set.copyOf(days);
        times = times.stream().distinct().sorted().toList();
        if (days.isEmpty() || times.isEmpty() || everyWeeks < 1 || everyWeeks > MAX_WEEKS) {
            throw new IllegalArgumentException(days + " " + times + " " + everyWeeks);
        }
    }

    /**
     * All occurrences from a day on, without end.
     *
     * @param anchor a day of the first week, from which weeks are counted
     */
    Stream<LocalDateTime> from(LocalDate first, LocalDate anchor) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> weeksBetween(anchor, day) % everyWeeks == 0)
                .flatMap(day -> times.stream().map(day::atTime));
    }

    private static long weeksBetween(LocalDate anchor, LocalDate day) {
        return Math.abs(ChronoUnit.WEEKS.between(monday(anchor), monday(day)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
