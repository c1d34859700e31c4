package se.kompis.course;

/**
 * A lesson that can be taken now.
 *
 * @param id its course's id, a slash, and its id in the pack
 * @param course its course's id
 * @param language {@code sv} or {@code en}
 * @param lesson as its file says
 */
public record TaughtLesson(String id, String course, String language, Lesson lesson) {}
