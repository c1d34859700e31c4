package se.kompis.reminder;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When somebody is really reminded. */
class SlotsTests {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static Schedule chosen(String since, Rhythm rhythm) {
        LocalDateTime now = LocalDateTime.parse(since);
        return Schedule.none(STOCKHOLM, now).with(rhythm, now);
    }

    private static Rhythm at(String time, DayOfWeek... days) {
        return new Rhythm(Set.of(days), List.of(LocalTime.parse(time)), 1);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(STOCKHOLM).toInstant();
    }

    private static List<String> next(Schedule schedule, String now, int count) {
        return new Slots(schedule)
                .after(instant(now), count).stream().map(slot -> slot.local().toString()).toList();
    }

    @Test
    void comesOnTheChosenDays() {
        Schedule schedule = chosen("2026-11-28T10:00", at("08:15", TUESDAY, THURSDAY));
        assertThat(next(schedule, "2026-11-28T10:00", 3))
                .containsExactly("2026-12-01T08:15", "2026-12-03T08:15", "2026-12-08T08:15");
    }

    @Test
    void comesEveryOtherWeekFromTheFirst() {
        Rhythm rhythm = new Rhythm(Set.of(TUESDAY), List.of(LocalTime.of(9, 0)), 2);
        assertThat(next(chosen("2026-11-26T10:00", rhythm), "2026-11-26T10:00", 2))
                .containsExactly("2026-12-01T09:00", "2026-12-15T09:00");
    }

    @Test
    void movesFromARedDayToTheNextWorkingDay() {
        Schedule schedule = chosen("2027-05-01T10:00", at("08:15", THURSDAY));
        assertThat(next(schedule, "2027-05-03T10:00", 2))
                .as("Kristi himmelsfärdsdag is on 6 May")
                .containsExactly("2027-05-07T08:15", "2027-05-13T08:15");
    }

    @Test
    void isOneMessageAfterChristmasHoweverManyDaysItStoodStill() {
        Rhythm weekdays =
                new Rhythm(
                        Availability.WORKING_DAYS,
                        List.of(LocalTime.of(9, 0), LocalTime.of(14, 0)),
                        1);
        assertThat(next(chosen("2026-12-01T10:00", weekdays), "2026-12-23T12:00", 3))
                .containsExactly("2026-12-23T14:00", "2026-12-28T09:00", "2026-12-28T14:00");
    }

    @Test
    void leavesAMovedOneToARegularOneThatIsNear() {
        Schedule schedule = chosen("2027-03-01T10:00", at("08:15", MONDAY, THURSDAY));
        assertThat(next(schedule, "2027-03-25T10:00", 2))
                .as("Monday 29 March is annandag påsk, so Thursday will do: two days from Tuesday")
                .containsExactly("2027-04-01T08:15", "2027-04-05T08:15");
    }

    @Test
    void restsInJulyUnlessToldOtherwise() {
        Schedule schedule = chosen("2027-06-01T10:00", at("08:15", TUESDAY));
        assertThat(next(schedule, "2027-06-29T10:00", 2))
                .containsExactly("2027-08-03T08:15", "2027-08-10T08:15");
        assertThat(next(schedule.inJuly(true), "2027-06-29T10:00", 1))
                .containsExactly("2027-07-06T08:15");
    }

    @Test
    void waitsOutALeaveAndThenComesOnce() {
        Absence leave = new Absence(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15));
        Schedule schedule = chosen("2026-11-28T10:00", at("08:15", MONDAY, TUESDAY)).away(leave);
        assertThat(next(schedule, "2026-11-30T10:00", 2))
                .as("moved to Wednesday, the day after the leave, since Monday is far")
                .containsExactly("2026-12-16T08:15", "2026-12-21T08:15");
    }

    @Test
    void isSilentWhileAPauseHasNoEndAndWhenStopped() {
        Schedule schedule = chosen("2026-11-28T10:00", at("08:15", MONDAY));
        Absence open = new Absence(LocalDate.of(2026, 11, 28), Absence.OPEN);
        assertThat(next(schedule.away(open), "2026-11-28T10:00", 1)).isEmpty();
        Absence later = new Absence(LocalDate.of(2026, 11, 30), Absence.OPEN);
        assertThat(next(schedule.away(later), "2026-11-28T10:00", 1)).isEmpty();
        assertThat(next(schedule.wanting(Wanted.NOTHING), "2026-11-28T10:00", 1)).isEmpty();
        assertThat(
                        next(
                                schedule.away(open).backOn(LocalDate.of(2026, 11, 29)),
                                "2026-11-28T10:00",
                                1))
                .containsExactly("2026-11-30T08:15");
    }

    @Test
    void comesOnAWeekendOrInTheEveningOnlyWhenChosen() {
        Schedule weekend = chosen("2026-11-28T12:00", at("18:30", SATURDAY, SUNDAY));
        assertThat(next(weekend, "2026-11-28T12:00", 2))
                .containsExactly("2026-11-28T18:30", "2026-11-29T18:30");
        assertThat(weekend.hours().until()).isEqualTo(LocalTime.of(19, 30));
    }

    @Test
    void keepsItsHoursWhenTheyAreNarrowed() {
        Schedule schedule =
                chosen("2026-11-28T12:00", at("08:15", MONDAY, FRIDAY))
                        .within(new Hours(LocalTime.of(10, 0), LocalTime.of(15, 0)));
        assertThat(next(schedule, "2026-11-28T12:00", 2))
                .containsExactly("2026-11-30T10:00", "2026-12-04T10:00");
    }

    @Test
    void putsOffAndTakesAlongWhatComesMeanwhile() {
        Schedule schedule = chosen("2026-11-28T12:00", at("08:15", MONDAY, TUESDAY));
        Schedule snoozed =
                schedule.snoozedUntil(Optional.of(LocalDateTime.parse("2026-12-02T13:00")));
        assertThat(next(snoozed, "2026-11-30T08:20", 2))
                .containsExactly("2026-12-02T13:00", "2026-12-07T08:15");
    }

    @Test
    void keepsTheLocalTimeThroughBothShifts() {
        Schedule spring = chosen("2027-03-01T10:00", at("08:15", TUESDAY));
        assertThat(new Slots(spring).after(instant("2027-03-22T12:00"), 2))
                .extracting(Slot::at)
                .containsExactly(
                        Instant.parse("2027-03-23T07:15:00Z"),
                        Instant.parse("2027-03-30T06:15:00Z"));
        Schedule autumn = chosen("2027-10-01T10:00", at("08:15", TUESDAY));
        assertThat(new Slots(autumn).after(instant("2027-10-25T12:00"), 2))
                .extracting(Slot::at)
                .containsExactly(
                        Instant.parse("2027-10-26T06:15:00Z"),
                        Instant.parse("2027-11-02T07:15:00Z"));
    }

    @Test
    void comesOnceInAnHourThatComesTwiceOrNever() {
        Schedule night = chosen("2026-10-01T10:00", at("02:30", SUNDAY));
        assertThat(new Slots(night).after(instant("2026-10-24T12:00"), 2))
                .extracting(Slot::at)
                .containsExactly(
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-11-01T01:30:00Z"));
        Schedule spring = chosen("2026-03-01T10:00", at("02:30", SUNDAY));
        assertThat(new Slots(spring).after(instant("2026-03-28T12:00"), 1))
                .as("half past two does not exist that night")
                .extracting(Slot::at)
                .containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void makesUpOnceForAnyNumberOfMissedSlots() {
        Schedule schedule = chosen("2026-11-02T10:00", at("08:15", MONDAY));
        Slot missed = Slot.of(LocalDateTime.parse("2026-11-09T08:15"), STOCKHOLM);
        Step late = Step.of(schedule, missed, instant("2026-11-24T10:00"), true);
        assertThat(late.push()).isTrue();
        assertThat(late.next()).map(it -> it.local().toString()).contains("2026-11-30T08:15");
    }

    @Test
    void makesUpInTheMorningForWhatWasMissedInTheEvening() {
        Schedule schedule = chosen("2026-11-02T10:00", at("08:15", MONDAY));
        Slot missed = Slot.of(LocalDateTime.parse("2026-11-23T08:15"), STOCKHOLM);
        Step late = Step.of(schedule, missed, instant("2026-11-23T20:00"), true);
        assertThat(late.push()).isFalse();
        assertThat(late.next()).map(it -> it.local().toString()).contains("2026-11-24T08:00");
        Step tuesday =
                Step.of(schedule, late.next().orElseThrow(), instant("2026-11-24T08:00"), true);
        assertThat(tuesday.push()).isTrue();
    }

    @Test
    void doesNotMakeUpShortlyBeforeARegularSlot() {
        Schedule schedule = chosen("2026-11-02T10:00", at("08:15", MONDAY, THURSDAY));
        Slot missed = Slot.of(LocalDateTime.parse("2026-11-23T08:15"), STOCKHOLM);
        Step late = Step.of(schedule, missed, instant("2026-11-25T10:00"), true);
        assertThat(late.push()).isFalse();
        assertThat(late.next()).map(it -> it.local().toString()).contains("2026-11-26T08:15");
    }
}
