package se.kompis.course;

import java.util.List;

/**
 * A course with the lessons that can be taken now.
 *
 * @param id its library, a slash, and its id in the pack
 * @param course as its pack describes it
 * @param lessons in the order of the path
 */
public record TaughtCourse(String id, Course course, List<TaughtLesson> lessons) {
    public TaughtCourse {
        lessons = List.copyOf(lessons);
    }
}
