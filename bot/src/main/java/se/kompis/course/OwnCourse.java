package se.kompis.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.analysis.Language;

/** The course of a library that takes up the lessons drawn from its own material. */
@Component
class OwnCourse {
    private static final int GOALS = 3;

    private final CourseTables courses;
    private final Texts texts;
    private final Clock clock;

    OwnCourse(CourseTables courses, Texts texts, Clock clock) {
        this.courses = courses;
        this.texts = texts;
        this.clock = clock;
    }

    /** The id of the course of a library for lessons in a language. */
    static String id(LibraryId library, Language language) {
        return StoredCourse.id(library, pack(language));
    }

    private static String pack(Language language) {
        return language == Language.ENGLISH ? "own-lessons" : "egna-lektioner";
    }

    /** Puts a lesson at the end of the path; makes the course for the first. */
    void add(LibraryId library, Language language, String lesson) {
        String id = id(library, language);
        Optional<StoredCourse> before = courses.find(id);
        Course course =
                before.map(it -> CourseReader.read(it.content(), new ArrayList<>()))
                        .orElseGet(() -> empty(pack(language), language));
        Course extended = course.with(lesson);
        courses.put(new StoredCourse(id, library, extended.version(), PackWriter.course(extended)));
    }

    private Course empty(String pack, Language language) {
        Locale locale = language == Language.ENGLISH ? Participant.ENGLISH : Participant.SWEDISH;
        String title = texts.get(locale, "course.own.title");
        List<Course.Goal> goals =
                IntStream.rangeClosed(1, GOALS)
                        .mapToObj(it ->
                                new Course.Goal(
                                        "goal-" + it, texts.get(locale, "course.own.goal." + it)))
                        .toList();
        return new Course(
                pack,
                0,
                title,
                language.tag(),
                Set.of(),
                "beginner",
                "Kompis",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1),
                texts.get(locale, "course.own.summary"),
                goals,
                List.of(new Course.Module("lessons", title, List.of())));
    }
}
