package se.kompis.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a schedule becomes when a wish is granted. */
final class Granting {
    private Granting() {}

    static Schedule rhythm(Schedule schedule, Wish.Remind wish, LocalDateTime now) {
        Rhythm rhythm = schedule.rhythm();
        List<LocalTime> times = wish.times().isEmpty() ? rhythm.times() : wish.times();
        var days = wish.days().isEmpty() ? rhythm.days() : Set.copyOf(wish.days());
        int weeks = wish.everyWeeks().orElse(rhythm.everyWeeks());
        return schedule.backOn(now.toLocalDate()).with(new Rhythm(days, times, weeks), now);
    }

    static Schedule pause(Schedule schedule, Optional<LocalDate> until, LocalDate today) {
        LocalDate last = until.map(day -> day.minusDays(1)).orElse(Absence.OPEN);
        return schedule.backOn(today).away(new Absence(today, last));
    }

    /** Nobody's day becomes shorter than an hour. */
    static Schedule hours(Schedule schedule, Wish.Between wish) {
        LocalTime from = wish.from().orElse(schedule.hours().from());
        LocalTime until = wish.until().orElse(schedule.hours().until());
        boolean longEnough = !until.isBefore(from) && !until.minusHours(1).isBefore(from);
        return longEnough ? schedule.within(new Hours(from, until)) : schedule;
    }

    static Schedule resume(Schedule schedule, LocalDate today) {
        Schedule back = schedule.backOn(today);
        return back.wanted() == Wanted.NOTHING ? back.wanting(Wanted.REMINDERS) : back;
    }
}
