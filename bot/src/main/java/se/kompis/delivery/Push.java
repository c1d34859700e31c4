package se.kompis.delivery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Route;

/**
 * A push that is under way.
 *
 * @param destination where it goes
 * @param attempt which attempt this is, from 1
 * @param lease until when it is in the hands of this instance
 * @param uncertain when it became unknown whether it arrived; it does not change its route after
 *     that, but for leaving a place that surely did not take it
 * @param repeated it was sent again without knowing, once
 */
record Push(
        String id,
        String kind,
        String reference,
        @Nullable String person,
        Destination destination,
        boolean repeatable,
        int attempt,
        Instant expires,
        Instant lease,
        Optional<Instant> uncertain,
        boolean repeated) {

    /** The way to whoever gets it. */
    Route route() {
        return destination.route();
    }

    /** Whether it is said where others read it too. */
    boolean isShared() {
        return destination.place().isPresent();
    }
}
