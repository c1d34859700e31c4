package se.kompis.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kompis.delivery.SwedishCalendar;

/**
 * When a person may be disturbed, in their local time.
 *
 * @param hours of a day
 * @param weekdays of a week
 * @param july whether July is like any month
 * @param absences leave and pauses
 */
record Availability(Hours hours, Set<DayOfWeek> weekdays, boolean july, List<Absence> absences) {
    static final Set<DayOfWeek> WORKING_DAYS =
            Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** Of somebody who never said anything about it. */
    static final Availability USUAL =
            new Availability(Hours.OFFICE, WORKING_DAYS, false, List.of());

    /** Nobody plans further ahead. */
    static final int DAYS_AHEAD = 800;

    Availability {
        weekdays = Set.copyOf(weekdays);
        absences = List.copyOf(absences);
    }

    boolean allows(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek())
                && !SwedishCalendar.isFree(day)
                && (july || day.getMonth() != Month.JULY)
                && absences.stream().noneMatch(absence -> absence.covers(day));
    }

    boolean allows(LocalDateTime time) {
        return hours.contain(time.toLocalTime()) && allows(time.toLocalDate());
    }

    /**
     * The first allowed time from a given one on. On a later day it is the same time of day, when
     * that is within the hours. Empty while a pause has no end.
     */
    Optional<LocalDateTime> next(LocalDateTime wanted) {
        LocalDateTime time = wanted;
        if (time.toLocalTime().isBefore(hours.from())) {
            time = time.with(hours.from());
        } else if (!time.toLocalTime().isBefore(hours.until())) {
            time = time.toLocalDate().plusDays(1).atTime(hours.from());
        }
        LocalDate end = time.toLocalDate().plusDays(DAYS_AHEAD);
        LocalDate day = time.toLocalDate();
        while (!allows(day) && day.isBefore(end)) {
            day = afterAbsence(day);
        }
        return Optional.of(day.atTime(time.toLocalTime())).filter(this::allows);
    }

    /** The same, where nobody chose the time of day: on a later day it is the first hour. */
    Optional<LocalDateTime> soonest(LocalDateTime wanted) {
        LocalDate today = wanted.toLocalDate();
        return next(wanted)
                .map(it ->
                        it.toLocalDate().isAfter(today)
                                ? it.toLocalDate().atTime(hours.from())
                                : it);
    }

    private LocalDate afterAbsence(LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.covers(day))
                .findFirst()
                .map(absence -> absence.last())
                .orElse(day)
                .plusDays(1);
    }
}
