package se.kompis.conversation;

import java.util.Locale;

/**
 * One message with who said it and what is remembered of the conversation: all that a skill gets.
 */
public record Turn(Message message, Participant participant, Memory memory) {

    /** The language to answer in. */
    public Locale locale() {
        return participant.locale();
    }
}
