package se.kompis.conversation;

/** A way to people: the web, Slack, Teams. */
public interface Channel {

    /** The name in its routes: {@code web}, {@code slack}, {@code teams}. */
    String name();

    /**
     * Shows a response to whoever sent the message, where it was sent; in private if it is personal
     * and the place is shared.
     *
     * @throws UndeliverableException when that could not be done and trying again now will not help
     */
    void deliver(Message message, Participant participant, Response response)
            throws UndeliverableException;
}
