package se.kompis.conversation;

import java.util.Optional;

/**
 * What is remembered of one person in one conversation, for a while.
 *
 * @param question the last question that was answered
 * @param expectation a skill that waits for the next text
 */
public record Memory(Optional<String> question, Optional<Expectation> expectation) {
    /** Nothing remembered. */
    public static final Memory NONE = new Memory(Optional.empty(), Optional.empty());
}
