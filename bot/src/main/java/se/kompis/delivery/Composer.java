package se.kompis.delivery;

import java.util.Optional;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Route;

/**
 * Writes pushes of one kind. A bean of this type joins the delivery; modules that add to the {@link
 * Outbox} have one.
 */
public interface Composer {

    /** The kind it writes: lower-case letters. */
    String kind();

    /**
     * What to say, now that it is time, in the participant's language; or that it is not to be said
     * now or any more. May be asked several times for the same push, and changes nothing.
     */
    Composition compose(Participant participant, String reference);

    /**
     * The way on which it is waited for, such as where a question was asked. It is taken if it is
     * still live; others take the preferred one.
     */
    default Optional<Route> via(Participant participant, String reference) {
        return Optional.empty();
    }

    /**
     * Whether it waits for hours in which its reader may be disturbed. Those whose module sees to
     * that itself, and what somebody is waiting for right now, do not.
     */
    default boolean waitsForHours() {
        return false;
    }
}
