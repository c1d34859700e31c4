package se.kompis.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times at which a schedule really reminds. An occurrence that falls where nobody may be
 * disturbed moves to the next allowed time. There it is one with whatever else moved to the same
 * day, and is left to a regular occurrence that comes within two days: what is due goes with that
 * one.
 */
final class Slots {
    /** A moved occurrence that comes so shortly before a regular one adds nothing but a message. */
    private static final int NEAR_DAYS = 2;

    private final Schedule schedule;
    private final Availability availability;
    private final LocalDate anchor;

    Slots(Schedule schedule) {
        this.schedule = schedule;
        this.availability = schedule.availability();
        this.anchor = schedule.anchor();
    }

    /** The next slots after a moment; fewer while a pause has no end. */
    List<Slot> after(Instant moment, int count) {
        List<Slot> slots = new ArrayList<>();
        Instant last = moment;
        while (slots.size() < count) {
            Optional<Slot> next = after(last);
            if (next.isEmpty()) {
                break;
            }
            slots.add(next.get());
            last = next.get().at();
        }
        return slots;
    }

    /** The next slot after a moment; none when stopped, or while a pause has no end. */
    Optional<Slot> after(Instant moment) {
        if (!schedule.reminds()) {
            return Optional.empty();
        }
        LocalDateTime now = LocalDateTime.ofInstant(moment, schedule.zone());
        Optional<Slot> regular = regularAfter(now, moment);
        return Stream.concat(snoozed(moment).stream(), regular.stream())
                .min((one, other) -> one.at().compareTo(other.at()));
    }

    private Optional<Slot> snoozed(Instant moment) {
        return schedule.snoozed()
                .flatMap(availability::next)
                .map(this::slot)
                .filter(slot -> slot.at().isAfter(moment));
    }

    /**
     * Looks as far back as the slowest rhythm needs to have an occurrence: whatever moved to after
     * the moment from before that has a later one that moved to the same time.
     */
    private Optional<Slot> regularAfter(LocalDateTime now, Instant moment) {
        LocalDate since = schedule.since().toLocalDate();
        LocalDate start = now.toLocalDate().minusWeeks(Rhythm.MAX_WEEKS + 1L);
        LocalDate end = now.toLocalDate().plusDays(Availability.DAYS_AHEAD);
        return schedule.rhythm()
                .from(start.isBefore(since) ? since : start, anchor)
                .takeWhile(occurrence -> occurrence.toLocalDate().isBefore(end))
                .filter(occurrence -> !occurrence.isBefore(schedule.since()))
                .filter(this::isAfterSnooze)
                .map(this::sent)
                .flatMap(Optional::stream)
                .map(this::slot)
                .filter(slot -> slot.at().isAfter(moment))
                .findFirst();
    }

    /** What was put off takes with it what would have come meanwhile. */
    private boolean isAfterSnooze(LocalDateTime occurrence) {
        return schedule.snoozed().filter(occurrence::isBefore).isEmpty();
    }

    /** When an occurrence is really sent; empty when a regular one takes its place. */
    private Optional<LocalDateTime> sent(LocalDateTime occurrence) {
        return availability
                .next(occurrence)
                .map(time -> together(occurrence, time))
                .filter(time -> time.equals(occurrence) || !hasRegularSoon(time));
    }

    /** All occurrences that move to another day come at the first time of that day. */
    private LocalDateTime together(LocalDateTime occurrence, LocalDateTime time) {
        if (time.toLocalDate().equals(occurrence.toLocalDate())) {
            return time;
        }
        return availability
                .next(time.toLocalDate().atTime(schedule.rhythm().times().getFirst()))
                .orElse(time);
    }

    /** Whether a regular occurrence comes at a time, or so shortly after it that it will do. */
    boolean hasRegularSoon(LocalDateTime time) {
        LocalDate last = time.toLocalDate().plusDays(NEAR_DAYS);
        return schedule.rhythm()
                .from(time.toLocalDate(), anchor)
                .takeWhile(it -> !it.toLocalDate().isAfter(last))
                .anyMatch(it -> !it.isBefore(time) && availability.allows(it));
    }

    private Slot slot(LocalDateTime local) {
        return Slot.of(local, schedule.zone());
    }
}
