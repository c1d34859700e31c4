package se.kompis.conversation;

import java.time.Duration;

/**
 * How long data is kept, by class. What officials write may be public records (allmän handling), so
 * the customer decides.
 *
 * @param conversation what was said to Kompis and answered
 * @param gaps questions without an answer and opinions of answers, without names
 * @param learning what somebody has learnt and answered
 */
public record Retention(Duration conversation, Duration gaps, Duration learning) {

    /** Keeps what was learnt for three years. */
    public Retention(Duration conversation, Duration gaps) {
        this(conversation, gaps, Duration.ofDays(1095));
    }
}
