package se.kompis.conversation;

import java.time.Duration;

/** What became of a push: said at once, and never more than is known. */
public sealed interface Dispatch {

    /**
     * It is there.
     *
     * @param receipt the platform's id of it
     */
    record Sent(String receipt) implements Dispatch {}

    /**
     * It is surely not there, and nothing more should go to this connection for a while.
     *
     * @param after how long the platform asks to wait
     */
    record RetryLater(Duration after) implements Dispatch {}

    /**
     * It is surely not there, and this route, or the place on it, leads nowhere any more.
     *
     * @param reason the platform's word for it
     */
    record Gone(String reason) implements Dispatch {}

    /**
     * It is surely not there, and will not be: the platform does not take this message.
     *
     * @param reason the platform's word for it
     */
    record Refused(String reason) implements Dispatch {}

    /**
     * Nobody knows: the answer got lost.
     *
     * @param reason what happened instead
     */
    record Uncertain(String reason) implements Dispatch {}
}
