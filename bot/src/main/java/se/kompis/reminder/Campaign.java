package se.kompis.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that an administrator sends to many of their own organisation.
 *
 * @param id opaque; also the batch that delivery counts it under
 * @param tenant whose people get it
 * @param title for the administrators' own lists, and the heading of a message
 * @param content what is sent
 * @param target who gets it
 * @param start when the first wave goes; at once if empty
 * @param waves in how many parts it goes
 * @param gap between one wave and the next
 * @param state how far it has come
 */
public record Campaign(
        String id,
        String tenant,
        String title,
        Content content,
        Target target,
        Optional<Instant> start,
        int waves,
        Duration gap,
        State state) {
    /** More would go on for ever. */
    public static final int MOST_WAVES = 10;

    /** What can be sent. */
    public enum Kind {
        MESSAGE,
        LESSON,
        COURSE
    }

    /**
     * What is sent.
     *
     * @param reference the id of the lesson or course; empty for a message
     * @param body CommonMark: the message, or a word before the lesson or course
     */
    public record Content(Kind kind, String reference, String body) {}

    /** How far a campaign has come; that it is over, delivery knows. */
    public enum State {
        DRAFT,
        RUNNING,
        PAUSED,
        CANCELLED
    }
}
