package se.kompis.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do when a planned slot has come, or when it was found much later, after downtime.
 *
 * @param push whether to remind now
 * @param next when to look again
 */
record Step(boolean push, Optional<Slot> next) {

    /**
     * What to do at a slot whose time has come. A slot found late is made up for once, however many
     * were missed: on the same day at once, and later at the next allowed time, unless a regular
     * slot is near anyway.
     *
     * @param room whether the day's cap leaves room for one more; without it the slot is left to
     *     the next one, since what is due stays due
     */
    static Step of(Schedule schedule, Slot planned, Instant now, boolean room) {
        if (!schedule.reminds()) {
            return new Step(false, Optional.empty());
        }
        Slots slots = new Slots(schedule);
        LocalDateTime local = LocalDateTime.ofInstant(now, schedule.zone());
        if (schedule.availability().allows(local)) {
            boolean today = planned.local().toLocalDate().equals(local.toLocalDate());
            return new Step(room && (today || !slots.hasRegularSoon(local)), slots.after(now));
        }
        Optional<Slot> moved =
                schedule.availability()
                        .next(local)
                        .filter(time -> !slots.hasRegularSoon(time))
                        .map(time -> Slot.of(time, schedule.zone()));
        return new Step(
                false,
                Stream.concat(moved.stream(), slots.after(now).stream())
                        .min(Comparator.comparing(Slot::at)));
    }
}
