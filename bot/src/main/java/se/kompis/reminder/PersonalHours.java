package se.kompis.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.delivery.QuietHours;

/** Keeps to the hours, days and leave that somebody chose, or to the usual ones. */
@Component
class PersonalHours implements QuietHours {
    private final Schedules schedules;

    PersonalHours(Schedules schedules) {
        this.schedules = schedules;
    }

    /** While a pause has no end, it is looked again the next day. */
    @Override
    public Optional<Instant> end(Participant participant, Instant moment) {
        Schedule schedule = schedules.of(participant, moment);
        LocalDateTime local = LocalDateTime.ofInstant(moment, schedule.zone());
        LocalDateTime end =
                schedule.availability().soonest(local).orElseGet(() -> local.plusDays(1));
        return Optional.of(end)
                .filter(it -> it.isAfter(local))
                .map(it -> it.atZone(schedule.zone()).toInstant());
    }
}
