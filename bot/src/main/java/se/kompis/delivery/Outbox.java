package se.kompis.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.people.People;

/** Where modules leave what is to reach somebody, and see what became of it. */
@Component
public class Outbox {
    private final Pushes pushes;
    private final People people;
    private final WayFinder ways;
    private final Pace pace;

    Outbox(Pushes pushes, People people, WayFinder ways, Pace pace) {
        this.pushes = pushes;
        this.people = people;
        this.ways = ways;
        this.pace = pace;
    }

    /**
     * Takes a push, in the caller's transaction if there is one. For somebody whom no way leads to
     * it fails at once, and is counted.
     *
     * @return false if there is one with this key already, or the person is forgotten; then nothing
     *     was done
     */
    @Transactional
    public boolean add(PushOrder order) {
        Optional<Participant> participant = people.participant(order.person());
        Optional<Destination> to = ways.destination(order);
        to.map(Destination::route).ifPresent(way -> pace.join(way.channel(), way.connection()));
        return participant.isPresent()
                && pushes.add(
                        order,
                        participant.get().tenant(),
                        to,
                        to.isPresent() ? "" : ways.obstacle(order.person()));
    }

    /**
     * Cancels what waits of a batch; what is under way arrives.
     *
     * @return how many
     */
    public int cancel(String batch, String reason) {
        return pushes.cancelBatch(batch, reason);
    }

    /**
     * Cancels what waits of a kind for a person, who does not want it any more.
     *
     * @return how many
     */
    public int cancelFor(String person, String kind, String reason) {
        return pushes.cancelFor(person, kind, reason);
    }

    /** Lets what waits of a batch wait on, until {@link #resume}. */
    public void pause(String batch) {
        pushes.hold(batch, true);
    }

    /** Lets a batch go on. */
    public void resume(String batch) {
        pushes.hold(batch, false);
    }

    /** What became of a batch. */
    public Counts counts(String batch) {
        return counts(pushes.states(batch));
    }

    /** What became of all pushes to people of a tenant. */
    public Counts countsOf(String tenant) {
        return counts(pushes.statesOf(tenant));
    }

    /** What became of everything on this installation. */
    public Counts counts() {
        return counts(pushes.states());
    }

    private static Counts counts(Map<PushState, Integer> states) {
        return new Counts(
                states.getOrDefault(PushState.PENDING, 0),
                states.getOrDefault(PushState.SENDING, 0)
                        + states.getOrDefault(PushState.UNCERTAIN, 0),
                states.getOrDefault(PushState.SENT, 0),
                states.getOrDefault(PushState.FAILED, 0),
                states.getOrDefault(PushState.CANCELLED, 0),
                states.getOrDefault(PushState.ABANDONED, 0));
    }

    /** Why pushes of a batch failed, were cancelled or abandoned: how many by reason. */
    public Map<String, Integer> reasons(String batch) {
        return ordered(pushes.reasons(batch));
    }

    /** The same for all pushes to people of a tenant. */
    public Map<String, Integer> reasonsOf(String tenant) {
        return ordered(pushes.reasonsOf(tenant));
    }

    /** The same for everything on this installation. */
    public Map<String, Integer> reasons() {
        return ordered(pushes.reasons());
    }

    private static Map<String, Integer> ordered(List<Pushes.Reason> reasons) {
        return reasons.stream()
                .collect(
                        Collectors.toMap(
                                Pushes.Reason::reason,
                                Pushes.Reason::count,
                                Integer::sum,
                                java.util.LinkedHashMap::new));
    }

    /** What became of each push of a batch, for its report. */
    public List<Result> results(String batch) {
        return pushes.results(batch);
    }

    /**
     * What became of a push.
     *
     * @param person empty once the person is forgotten
     * @param state {@code PENDING}, {@code SENT} and so on
     * @param reason why, unless it was sent or still waits
     */
    public record Result(Optional<String> person, String state, String reason) {}
}
