package se.kompis.course;

import java.util.Optional;

/**
 * A lesson as it is kept.
 *
 * @param id its course's id, a slash, and its id in the pack
 * @param course the course's id
 * @param state of the text that is worked on
 * @param content that text
 * @param published the text that learners get
 * @param risk what happened to its source, until somebody has looked
 */
record StoredLesson(
        String id,
        String course,
        LessonState state,
        String content,
        Optional<String> published,
        Optional<Risk> risk) {

    /** Its id in the pack. */
    String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
