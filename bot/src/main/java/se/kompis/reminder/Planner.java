package se.kompis.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;
import se.kompis.learning.Due;
import se.kompis.learning.DueLearning;

/**
 * Looks whose slot has come, and hands what is due to delivery. A slot is taken in one transaction:
 * with the push, or not at all; of several instances one gets it.
 */
@Component
class Planner {
    private static final Logger log = LoggerFactory.getLogger(Planner.class);
    private static final int AT_A_TIME = 200;

    private final Schedules schedules;
    private final PushLog pushes;
    private final DueLearning learning;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Planner(
            Schedules schedules,
            PushLog pushes,
            DueLearning learning,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.schedules = schedules;
        this.pushes = pushes;
        this.learning = learning;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes all slots that have come; what fails is tried again the next time. */
    void look() {
        List<Schedules.Kept> due;
        do {
            due = schedules.due(clock.instant(), AT_A_TIME);
        } while (due.stream().filter(this::take).count() == AT_A_TIME);
    }

    private boolean take(Schedules.Kept kept) {
        try {
            transaction.executeWithoutResult(_ -> take(kept, clock.instant()));
            return true;
        } catch (RuntimeException failure) {
            log.error("The slot of {} failed", kept.person(), failure);
            return false;
        }
    }

    private void take(Schedules.Kept kept, Instant now) {
        Slot slot = kept.next().orElseThrow();
        LocalDateTime local = LocalDateTime.ofInstant(now, kept.schedule().zone());
        boolean room = pushes.hasRoom(kept.person(), local.toLocalDate());
        Schedule schedule =
                kept.schedule().snoozedUntil(kept.schedule().snoozed().filter(local::isBefore));
        Step step = Step.of(schedule, slot, now, room);
        if (!schedules.goOn(kept, schedule, step.next()) || !step.push()) {
            return;
        }
        List<Due> due = learning.due(kept.person(), now);
        if (!due.isEmpty()
                && pushes.add(kept.person(), slot.local().toString(), local, now.toEpochMilli())) {
            outbox.add(order(kept.person(), schedule, slot, local, now, due));
        }
    }

    /** It holds for the rest of the day: what is due then goes with the next slot. */
    private static PushOrder order(
            String person,
            Schedule schedule,
            Slot slot,
            LocalDateTime local,
            Instant now,
            List<Due> due) {
        return new PushOrder(
                ReminderComposer.KIND,
                slot.local().toString(),
                person,
                ReminderComposer.KIND,
                "reminder:" + person + ":" + slot.local(),
                now,
                local.toLocalDate()
                        .atTime(schedule.hours().until())
                        .atZone(schedule.zone())
                        .toInstant(),
                PushOrder.Urgency.PERSONAL,
                due.getFirst().kind() == Due.Kind.NEXT_LESSON);
    }
}
