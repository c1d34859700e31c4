package se.kompis.course;

import java.util.List;
import java.util.Optional;
import se.kompis.knowledge.LibraryId;

/**
 * A lesson as those see it who prepare it.
 *
 * @param id its course's id, a slash, and its id in the pack
 * @param library whose it is
 * @param course title of its course
 * @param state of the text that is worked on
 * @param risk what happened to its source, until somebody has looked
 * @param lesson that text
 * @param taught whether learners have some version of it
 * @param faults all that is wrong with the text
 */
public record EditedLesson(
        String id,
        LibraryId library,
        String course,
        LessonState state,
        Optional<Risk> risk,
        Lesson lesson,
        boolean taught,
        List<Fault> faults) {
    public EditedLesson {
        faults = List.copyOf(faults);
    }
}
