package se.kompis.conversation;

import java.util.Locale;

/**
 * One message with who said it and what is remembered of the conversation: all that a skill gets.
 *
 * @param expected the skill said that it expects this text, and is asked before all others; it may
 *     still leave it to them
 */
public record Turn(Message message, Participant participant, Memory memory, boolean expected) {

    /** The same turn, for the skill that expects it. */
    Turn asExpected() {
        return new Turn(message, participant, memory, true);
    }

    /** The language to answer in. */
    public Locale locale() {
        return participant.locale();
    }
}
