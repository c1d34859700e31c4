package se.kompis.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Route;
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
        String key = QUESTION + ":" + question + ":" + due.toEpochMilli();
        outbox.add(order(QUESTION, question, expert, key, due));
    }

    /** Brings the answer to those who wait. */
    void answer(String question, List<ExpertAskers.Asker> askers) {
        tell(ANSWER, question, askers, "");
    }

    /** Says to those who wait that nobody has answered yet. */
    void late(ExpertQuestion question, List<ExpertAskers.Asker> askers) {
        tell(LATE, question.id(), askers, ":" + question.due().map(Instant::toString).orElse(""));
    }

    /**
     * Each where they asked. Of several who asked in the same conversation the first is told there,
     * for all to read once, and the others alone.
     */
    private void tell(
            String kind, String question, List<ExpertAskers.Asker> askers, String occasion) {
        Set<List<String>> said = new HashSet<>();
        for (ExpertAskers.Asker asker : askers) {
            String key = kind + ":" + question + ":" + asker.person() + occasion;
            PushOrder order =
                    order(kind, question, asker.person(), key, clock.instant().plus(LIFETIME));
            Route route = asker.where().route();
            outbox.add(
                    asker.where()
                            .place()
                            .filter(place ->
                                    said.add(List.of(route.channel(), route.connection(), place)))
                            .map(place -> order.in(route, place))
                            .orElse(order));
        }
    }

    private PushOrder order(
            String kind, String question, String person, String key, Instant until) {
        return PushOrder.personal(kind, question, person, key, clock.instant(), until);
    }
}
