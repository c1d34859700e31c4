package se.kompis.answer;

import java.time.Instant;
import java.util.List;
import se.kompis.knowledge.Answer;
import se.kompis.material.SourcePlace;

/**
 * An answer as it was given, without who got it.
 *
 * @param id unguessable
 * @param tenant whose question it was
 * @param question completed, if it was a follow-up
 * @param outcome how it was worded
 * @param given when
 * @param places of all that was quoted, in order
 */
record StoredAnswer(
        String id,
        String tenant,
        String question,
        Answer.Outcome outcome,
        Instant given,
        List<SourcePlace> places) {}
