package se.kompis.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person has chosen.
 *
 * @param wanted whether reminders are on
 * @param rhythm how often; kept when they are off, for another time
 * @param hours when they may be disturbed at all
 * @param july whether July is like any month
 * @param absences leave and pauses
 * @param snoozed the local time until which a reminder was put off
 * @param zone whose local time
 * @param since the local time at which the rhythm was chosen; nothing is due from before
 */
record Schedule(
        Wanted wanted,
        Rhythm rhythm,
        Hours hours,
        boolean july,
        List<Absence> absences,
        Optional<LocalDateTime> snoozed,
        ZoneId zone,
        LocalDateTime since) {
    /** When somebody says "once a week" and no more. */
    static final Rhythm WEEKLY =
            new Rhythm(Set.of(DayOfWeek.TUESDAY), List.of(LocalTime.of(8, 15)), 1);

    Schedule {
        absences = List.copyOf(absences);
    }

    /** Of somebody who never asked for reminders. */
    static Schedule none(ZoneId zone, LocalDateTime now) {
        return new Schedule(
                Wanted.NOTICES,
                WEEKLY,
                Hours.OFFICE,
                false,
                List.of(),
                Optional.empty(),
                zone,
                now);
    }

    /** When this person may be disturbed: a weekend or an evening only if it was chosen. */
    Availability availability() {
        Set<DayOfWeek> weekdays = EnumSet.copyOf(Availability.WORKING_DAYS);
        weekdays.addAll(reminds() ? rhythm.days() : Set.of());
        return new Availability(hours, weekdays, july, absences);
    }

    /** A day of the first week, from which weeks are counted. */
    LocalDate anchor() {
        LocalDate first = since.toLocalDate();
        return new Rhythm(rhythm.days(), rhythm.times(), 1)
                .from(first, first)
                .filter(occurrence -> !occurrence.isBefore(since))
                .findFirst()
                .orElseThrow()
                .toLocalDate();
    }

    boolean reminds() {
        return wanted == Wanted.REMINDERS;
    }

    /** The same with another rhythm, from now on; times outside the hours widen them. */
    Schedule with(Rhythm chosen, LocalDateTime now) {
        Hours wide = hours;
        for (LocalTime time : chosen.times()) {
            wide = wide.contain(time) ? wide : wide.including(time);
        }
        return new Schedule(
                Wanted.REMINDERS, chosen, wide, july, absences, Optional.empty(), zone, now);
    }

    Schedule within(Hours chosen) {
        return new Schedule(wanted, rhythm, chosen, july, absences, snoozed, zone, since);
    }

    Schedule inJuly(boolean too) {
        return new Schedule(wanted, rhythm, hours, too, absences, snoozed, zone, since);
    }

    Schedule away(Absence absence) {
        return absent(Stream.concat(absences.stream(), Stream.of(absence)).distinct().toList());
    }

    /** The same with no absence on a day: whoever comes back is back. */
    Schedule backOn(LocalDate day) {
        return absent(absences.stream().filter(it -> !it.covers(day)).toList());
    }

    /** The same without absences that ended before a day. */
    Schedule tidied(LocalDate day) {
        return absent(absences.stream().filter(it -> !it.last().isBefore(day)).toList());
    }

    Schedule absent(List<Absence> all) {
        return new Schedule(wanted, rhythm, hours, july, all, snoozed, zone, since);
    }

    Schedule snoozedUntil(Optional<LocalDateTime> time) {
        return new Schedule(wanted, rhythm, hours, july, absences, time, zone, since);
    }

    Schedule wanting(Wanted what) {
        return new Schedule(what, rhythm, hours, july, absences, Optional.empty(), zone, since);
    }

    Optional<Absence> absenceOn(LocalDate day) {
        return absences.stream().filter(it -> it.covers(day)).findFirst();
    }
}
