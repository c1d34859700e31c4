package se.kompis.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.LibraryId;
import se.kompis.material.Libraries;

/**
 * What can be learnt: the courses and lessons that are published, not at risk, and of a library
 * that the learner may read.
 */
@Component
public class Courses {
    private static final int MOST_KNOWN = 2_000;

    private final CourseTables courses;
    private final LessonTables lessons;
    private final Sources sources;

    /** What was read before, by its text. */
    private final Map<String, Lesson> readLessons = new ConcurrentHashMap<>();

    private final Map<String, Course> readCourses = new ConcurrentHashMap<>();

    Courses(CourseTables courses, LessonTables lessons, Sources sources) {
        this.courses = courses;
        this.lessons = lessons;
        this.sources = sources;
    }

    /** The courses that somebody may take; those in their language come first. */
    public List<TaughtCourse> readableBy(Participant learner) {
        String language = learner.locale().getLanguage();
        List<TaughtCourse> all =
                courses.of(Libraries.readableBy(learner)).stream()
                        .map(this::taught)
                        .filter(course -> !course.lessons().isEmpty())
                        .toList();
        List<TaughtCourse> sorted = new ArrayList<>(all);
        sorted.sort(
                java.util.Comparator.comparing(
                        course -> !course.course().language().equals(language)));
        return List.copyOf(sorted);
    }

    /** A course that somebody may take. */
    public Optional<TaughtCourse> find(String course, Participant learner) {
        return courses.find(course).filter(it -> isFor(it.library(), learner)).map(this::taught);
    }

    /**
     * A lesson that somebody may take: what it rests on is in force at this very moment, whatever
     * was or was not told of its sources.
     */
    public Optional<TaughtLesson> lesson(String lesson, Participant learner) {
        return lessons.find(lesson)
                .filter(stored -> sources.hold(stored.id()))
                .flatMap(stored ->
                        courses.find(stored.course())
                                .filter(course -> isFor(course.library(), learner))
                                .flatMap(course -> taught(stored, course(course).language())));
    }

    private static boolean isFor(LibraryId library, Participant learner) {
        return Libraries.readableBy(learner).contains(library);
    }

    private TaughtCourse taught(StoredCourse stored) {
        Course course = course(stored);
        Map<String, StoredLesson> all =
                lessons.of(stored.id()).stream()
                        .collect(Collectors.toMap(StoredLesson::name, it -> it));
        List<TaughtLesson> path =
                course.lessons()
                        .map(all::get)
                        .filter(Objects::nonNull)
                        .map(lesson -> taught(lesson, course.language()))
                        .flatMap(Optional::stream)
                        .toList();
        return new TaughtCourse(stored.id(), course, path);
    }

    private Course course(StoredCourse stored) {
        forget(readCourses);
        return readCourses.computeIfAbsent(
                stored.content(), text -> CourseReader.read(text, new ArrayList<>()));
    }

    private Optional<TaughtLesson> taught(StoredLesson stored, String language) {
        return stored.published()
                .filter(_ -> stored.risk().isEmpty())
                .map(text ->
                        new TaughtLesson(
                                stored.id(), stored.course(), language, lesson(stored, text)));
    }

    private Lesson lesson(StoredLesson stored, String text) {
        forget(readLessons);
        return readLessons.computeIfAbsent(
                text,
                _ -> LessonReader.read(PackFiles.lesson(stored.name()), text, new ArrayList<>()));
    }

    private static void forget(Map<?, ?> read) {
        if (read.size() >= MOST_KNOWN) {
            read.clear();
        }
    }

    /** The ids of the lessons that rest on some materials. */
    public Set<String> restingOn(Collection<String> materials) {
        return materials.stream()
                .flatMap(material -> lessons.restingOn(material).stream())
                .collect(Collectors.toSet());
    }
}
