package se.kompis.learning;

import java.time.Instant;

/**
 * That somebody takes a course.
 *
 * @param course its id
 * @param touchedAt when they last did something in it
 */
record Enrolment(String course, State state, Instant touchedAt) {

    /** How it stands. */
    enum State {
        ACTIVE,
        FINISHED,
        LEFT
    }
}
