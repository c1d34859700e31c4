package se.kompis.delivery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kompis.conversation.Route;

/**
 * A push that is under way.
 *
 * @param route where it goes
 * @param attempt which attempt this is, from 1
 * @param lease until when it is in the hands of this instance
 * @param uncertain when it became unknown whether it arrived; it does not change its route after
 *     that
 * @param repeated it was sent again without knowing, once
 */
record Push(
        String id,
        String kind,
        String reference,
        @Nullable String person,
        Route route,
        boolean repeatable,
        int attempt,
        Instant expires,
        Instant lease,
        Optional<Instant> uncertain,
        boolean repeated) {}
