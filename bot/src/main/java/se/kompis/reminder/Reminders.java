package se.kompis.reminder;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;

/** What a participant chose, and how they change it. */
@Component
class Reminders {
    private final Schedules schedules;
    private final Clock clock;

    Reminders(Schedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** What somebody chose; that of somebody who never asked for anything, otherwise. */
    Schedule of(Participant participant) {
        return schedules
                .find(participant.person())
                .map(Schedules.Kept::schedule)
                .orElseGet(() -> none(participant.zone()));
    }

    private Schedule none(ZoneId zone) {
        return Schedule.none(zone, LocalDateTime.ofInstant(clock.instant(), zone));
    }

    /** The time on somebody's clock. */
    LocalDateTime now(Schedule schedule) {
        return LocalDateTime.ofInstant(clock.instant(), schedule.zone());
    }

    /** The next times at which somebody is reminded. */
    List<Slot> next(Schedule schedule, int count) {
        return new Slots(schedule).after(clock.instant(), count);
    }

    /** Changes what somebody chose; the last change can be undone. */
    @Transactional
    public Schedule change(Participant participant, UnaryOperator<Schedule> change) {
        Schedule before = of(participant);
        Schedule after = change.apply(before).tidied(now(before).toLocalDate());
        schedules.keep(participant.person(), after, before, clock.instant());
        return after;
    }

    /** Goes back to before the last change; empty if there was none. */
    @Transactional
    public Optional<Schedule> undo(Participant participant) {
        Optional<Schedules.Kept> kept = schedules.find(participant.person());
        Optional<Schedule> before = kept.flatMap(Schedules.Kept::before);
        before.ifPresent(schedule ->
                schedules.keep(
                        participant.person(),
                        schedule,
                        kept.orElseThrow().schedule(),
                        clock.instant()));
        return before;
    }
}
