package se.kompis.delivery;

import java.time.Instant;
import se.kompis.conversation.Reply;

/** What a module says of its push when it is time for it. */
public sealed interface Composition {

    /** The words. */
    record Ready(Reply reply) implements Composition {}

    /** Not now: it fell into quiet hours, or leave. */
    record NotBefore(Instant time) implements Composition {}

    /**
     * Not any more.
     *
     * @param reason a key such as {@code opted_out} or {@code retired}, for whoever counts
     */
    record Withdrawn(String reason) implements Composition {}
}
