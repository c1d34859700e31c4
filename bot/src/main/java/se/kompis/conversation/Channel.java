package se.kompis.conversation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

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

    /** How people learn of what it brings without being asked. */
    default Notice notice() {
        return Notice.NONE;
    }

    /**
     * Brings something that nobody asked for just now, to the person alone or to where they asked
     * for it. Makes one attempt and does not wait; opens the person's own conversation where there
     * is none yet. What ends at a place says nothing of the person's own conversation.
     *
     * @param key unique for this push: {@link #find} finds it by that
     */
    default Dispatch send(Destination destination, Participant to, Reply reply, String key) {
        return new Dispatch.Refused("no_push");
    }

    /** Whether a push is there, by the key it was sent with. */
    default Finding find(Destination destination, Participant to, String key) {
        return Finding.NEVER;
    }

    /**
     * All that can be found out about a sender who was never heard of before, which may take a
     * while. Without an answer the message's own hints have to do.
     */
    default Hints introduce(Message message) {
        return message.hints();
    }

    /**
     * Shows that an answer is on its way, where the platform has a sign for it. Must not fail: the
     * answer comes anyway.
     */
    default void working(Message message, Participant participant) {}

    /**
     * Opens a file that came with a message.
     *
     * @throws IOException when the file is gone, may not be read, or the platform does not answer
     */
    default InputStream open(Message message, Attachment attachment) throws IOException {
        throw new FileNotFoundException(name() + " takes no files");
    }
}
