package se.kompis.learning;

/**
 * Something a learner could do now.
 *
 * @param kind what
 * @param reference the lesson's id; of {@link Kind#RESTING_COURSE} the course's
 * @param priority the higher, the sooner
 */
public record Due(Kind kind, String reference, int priority) {

    /** What can be due. */
    public enum Kind {
        /** How a task went should be asked. */
        TASK_FOLLOW_UP,
        /** Lessons should be repeated today. */
        REPETITION,
        /** The next lesson of a course that is under way. */
        NEXT_LESSON,
        /** A course that nobody touched for a while: offer to go on, or to leave it. */
        RESTING_COURSE
    }
}
