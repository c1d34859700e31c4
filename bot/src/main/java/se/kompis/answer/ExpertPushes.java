package se.kompis.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;

/** Leaves what experts and askers are to get with the delivery. */
@Component
class ExpertPushes {
    static final String QUESTION = "expertquestion";
    static final String ANSWER = "expertanswer";
    static final String LATE = "expertlate";

    /** An answer is worth having after a holiday too. */
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Outbox outbox;
    private final Clock clock;

    ExpertPushes(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks an expert; twice only after it came back in between. */
    void ask(String question, String expert, Instant due) {
        add(QUESTION, question, expert, QUESTION + ":" + question + ":" + due.toEpochMilli(), due);
    }

    /** Brings the answer to somebody who waits. */
    void answer(String question, String asker) {
        Instant until = clock.instant().plus(LIFETIME);
        add(ANSWER, question, asker, ANSWER + ":" + question + ":" + asker, until);
    }

    /** Says that nobody has answered yet. */
    void late(ExpertQuestion question, String asker) {
        String since = question.due().map(Instant::toString).orElse("");
        String key = LATE + ":" + question.id() + ":" + asker + ":" + since;
        add(LATE, question.id(), asker, key, clock.instant().plus(LIFETIME));
    }

    private void add(String kind, String question, String person, String key, Instant until) {
        outbox.add(PushOrder.personal(kind, question, person, key, clock.instant(), until));
    }
}
