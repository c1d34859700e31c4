package se.kompis.delivery;

import se.kompis.conversation.Participant;

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
}
