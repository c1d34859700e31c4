package se.kompis.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A question on its way to an expert and back.
 *
 * @param id unguessable
 * @param tenant whose question it is
 * @param text the question
 * @param language its BCP 47 tag
 * @param topics topic keys
 * @param state how far it has come
 * @param expert the person who has it, or answered it
 * @param due when it comes back if nobody has answered
 * @param returned it came back from an expert once
 * @param reply the expert's words
 * @param unit where they come from
 * @param askers how many wait for the answer
 * @param created when it was first asked for
 */
public record ExpertQuestion(
        String id,
        String tenant,
        String text,
        String language,
        Set<String> topics,
        State state,
        Optional<String> expert,
        Optional<Instant> due,
        boolean returned,
        Optional<String> reply,
        Optional<String> unit,
        int askers,
        Instant created) {
    public ExpertQuestion {
        topics = Set.copyOf(topics);
    }

    /** How far a question has come. */
    public enum State {
        /** An administrator has to choose an expert. */
        OPEN,
        /** An expert has it. */
        ASKED,
        /** Answered, and waits for somebody else to approve it. */
        REPLIED,
        /** Its answer is material. */
        APPROVED,
        /** Answered, but not to be material. */
        DECLINED
    }
}
