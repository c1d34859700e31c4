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
import se.kompis.material.SourcePlace;

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

    /** Lessons by their text, which is what says whether they are the same. */
    private final Map<String, Lesson> read = new ConcurrentHashMap<>();

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

    /** A lesson that somebody may take. */
    public Optional<TaughtLesson> lesson(String lesson, Participant learner) {
        return lessons.find(lesson)
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

    private static Course course(StoredCourse stored) {
        return CourseReader.read(stored.content(), new ArrayList<>());
    }

    /** A lesson rests on what is in force at this very moment, or is not taught. */
    private Optional<TaughtLesson> taught(StoredLesson stored, String language) {
        return stored.published()
                .filter(_ -> stored.risk().isEmpty() && sources.hold(stored.id()))
                .map(text ->
                        new TaughtLesson(
                                stored.id(), stored.course(), language, lesson(stored, text)));
    }

    private Lesson lesson(StoredLesson stored, String text) {
        if (read.size() >= MOST_KNOWN) {
            read.clear();
        }
        return read.computeIfAbsent(
                text,
                _ -> LessonReader.read(PackFiles.lesson(stored.name()), text, new ArrayList<>()));
    }

    /** Where the sentences stand that a lesson rests on. */
    public List<SourcePlace> sources(String lesson) {
        return lessons.claims(lesson);
    }

    /** The ids of the lessons that rest on some materials. */
    public Set<String> restingOn(Collection<String> materials) {
        return materials.stream()
                .flatMap(material -> lessons.restingOn(material).stream())
                .collect(Collectors.toSet());
    }
}
