package se.kompis.delivery;

import java.time.Instant;
import se.kompis.conversation.Route;

/** What became of an attempt. */
sealed interface Outcome {

    /** It arrived. */
    record Sent(String receipt) implements Outcome {}

    /** It surely did not arrive, and goes again. */
    record Again(Instant due, String reason) implements Outcome {}

    /** It surely did not arrive: the platform asks for quiet on this connection until then. */
    record Hushed(Instant until) implements Outcome {}

    /** It was not sent: another way is better now. */
    record Rerouted(Route route) implements Outcome {}

    /** It surely did not arrive: where it was asked for takes it no more, the person does. */
    record PlaceEnded(String reason) implements Outcome {}

    /** It surely did not arrive: its way leads nowhere. */
    record WayEnded(String reason) implements Outcome {}

    /** It cannot arrive. */
    record Failed(String reason) implements Outcome {}

    /** Nobody knows whether it arrived. */
    record Doubtful(String reason) implements Outcome {}

    /** It is not to be sent any more. */
    record Cancelled(String reason) implements Outcome {}
}
