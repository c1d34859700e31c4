package se.kompis.conversation;

import java.util.Optional;

/**
 * Where a push goes.
 *
 * @param route whose it is, and the way to them
 * @param place the {@link Message#conversation()} on that route's connection, read by others too,
 *     that it is said in; empty for the person's own
 */
public record Destination(Route route, Optional<String> place) {

    /** To a person alone. */
    public static Destination own(Route route) {
        return new Destination(route, Optional.empty());
    }
}
