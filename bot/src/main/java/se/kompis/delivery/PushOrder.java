package se.kompis.delivery;

import java.time.Instant;
import java.util.Optional;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Route;

/**
 * Something to bring to somebody.
 *
 * @param kind whose it is: the {@link Composer#kind()} that will write it
 * @param reference what it is, in that module's own terms
 * @param person who gets it
 * @param batch what it is counted under, such as a campaign; the kind where there is nothing better
 * @param dedupeKey the same for the same thing, such as lesson, version, person and slot: what is
 *     there already is not added again
 * @param due not before
 * @param expires not after; it is cancelled then
 * @param urgency what goes first on a busy connection
 * @param repeatable whether twice is better than perhaps not at all, on a platform that never tells
 *     whether it arrived
 * @param place where it is said although others read it too, for as long as that place takes it;
 *     empty for the person alone
 */
public record PushOrder(
        String kind,
        String reference,
        String person,
        String batch,
        String dedupeKey,
        Instant due,
        Instant expires,
        Urgency urgency,
        boolean repeatable,
        Optional<Destination> place) {

    /** For the person alone. */
    public PushOrder(
            String kind,
            String reference,
            String person,
            String batch,
            String dedupeKey,
            Instant due,
            Instant expires,
            Urgency urgency,
            boolean repeatable) {
        this(
                kind,
                reference,
                person,
                batch,
                dedupeKey,
                due,
                expires,
                urgency,
                repeatable,
                Optional.empty());
    }

    /** The same, said in the conversation where the person asked for it. */
    public PushOrder in(Route route, String conversation) {
        return new PushOrder(
                kind,
                reference,
                person,
                batch,
                dedupeKey,
                due,
                expires,
                urgency,
                repeatable,
                Optional.of(new Destination(route, Optional.of(conversation))));
    }

    /** What concerns this person alone, is counted under its kind, and is worth sending twice. */
    public static PushOrder personal(
            String kind,
            String reference,
            String person,
            String dedupeKey,
            Instant due,
            Instant expires) {
        return new PushOrder(
                kind, reference, person, kind, dedupeKey, due, expires, Urgency.PERSONAL, true);
    }

    /** What goes first. */
    public enum Urgency {
        /** What a person asked for: a reminder of their own, an answer of an expert. */
        PERSONAL(0),
        /** What goes to many. */
        BULK(1);

        private final int rank;

        Urgency(int rank) {
            this.rank = rank;
        }

        /** Orders the queue: a lower one goes first. */
        int rank() {
            return rank;
        }
    }
}
