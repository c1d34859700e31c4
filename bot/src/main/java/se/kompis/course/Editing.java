package se.kompis.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.knowledge.LibraryId;
import se.kompis.material.SourcePlace;

/**
 * Takes a lesson from draft over review to published, with two people, and out of use again.
 * Whoever calls has checked the role; the library is checked here.
 */
@Component
public class Editing {
    private final CourseTables courses;
    private final LessonTables lessons;
    private final PackCheck check;

    Editing(CourseTables courses, LessonTables lessons, PackCheck check) {
        this.courses = courses;
        this.lessons = lessons;
        this.check = check;
    }

    /** What became of a step. */
    public enum Outcome {
        /** It is done. */
        DONE,
        /** Something is wrong with the lesson; see {@link EditedLesson#faults()}. */
        FAULTY,
        /** Whoever wrote it may not approve it too. */
        SAME_PERSON,
        /** There is no such lesson, or it is not in a state for that. */
        IMPOSSIBLE
    }

    /** All lessons of a library, by course; their sources are not compared. */
    public List<EditedLesson> of(LibraryId library) {
        return courses.of(List.of(library)).stream()
                .flatMap(course ->
                        lessons.of(course.id()).stream()
                                .map(lesson -> edited(lesson, course, new ArrayList<>())))
                .toList();
    }

    /** A lesson of one of the libraries; another's is as if it did not exist. */
    public Optional<EditedLesson> find(String lesson, List<LibraryId> libraries) {
        return lessons.find(lesson)
                .flatMap(stored ->
                        courses.find(stored.course())
                                .filter(course -> libraries.contains(course.library()))
                                .map(course -> compared(stored, course)));
    }

    private EditedLesson compared(StoredLesson stored, StoredCourse course) {
        List<Fault> faults = new ArrayList<>();
        places(stored, read(stored, new ArrayList<>()), course.library(), faults);
        return edited(stored, course, faults);
    }

    private static EditedLesson edited(
            StoredLesson stored, StoredCourse course, List<Fault> faults) {
        Lesson lesson = read(stored, faults);
        return new EditedLesson(
                stored.id(),
                course.library(),
                CourseReader.read(course.content(), new ArrayList<>()).title(),
                stored.state(),
                stored.risk(),
                lesson,
                stored.published().isPresent(),
                faults);
    }

    private static Lesson read(StoredLesson stored, List<Fault> faults) {
        return LessonReader.read(PackFiles.lesson(stored.name()), stored.content(), faults);
    }

    private List<SourcePlace> places(
            StoredLesson stored, Lesson lesson, LibraryId library, List<Fault> faults) {
        return check.places(
                lesson, PackFiles.lesson(stored.name()), stored.content(), library, faults);
    }

    /** Keeps what somebody wrote as a draft; what learners have stays until it is approved. */
    @Transactional
    public void write(EditedLesson before, Lesson lesson, String person) {
        StoredLesson stored = lessons.find(before.id()).orElseThrow();
        int published =
                stored.published()
                        .map(text -> LessonReader.read("", text, new ArrayList<>()).version())
                        .orElse(0);
        lessons.put(
                with(
                        stored,
                        LessonState.DRAFT,
                        PackWriter.lesson(lesson.atVersion(published + 1))));
        lessons.addStep(before.id(), "WROTE", Optional.of(person));
    }

    private static StoredLesson with(StoredLesson stored, LessonState state, String content) {
        return new StoredLesson(
                stored.id(), stored.course(), state, content, stored.published(), stored.risk());
    }

    /** Gives a draft to somebody else to read. */
    @Transactional
    public Outcome submit(EditedLesson lesson, String person) {
        if (lesson.state() != LessonState.DRAFT) {
            return Outcome.IMPOSSIBLE;
        }
        if (!lesson.faults().isEmpty()) {
            return Outcome.FAULTY;
        }
        StoredLesson stored = lessons.find(lesson.id()).orElseThrow();
        lessons.put(with(stored, LessonState.IN_REVIEW, stored.content()));
        lessons.addStep(lesson.id(), "SUBMITTED", Optional.of(person));
        return Outcome.DONE;
    }

    /** Publishes a lesson that was submitted by somebody else. */
    @Transactional
    public Outcome approve(EditedLesson lesson, String person) {
        if (lesson.state() != LessonState.IN_REVIEW) {
            return Outcome.IMPOSSIBLE;
        }
        boolean same =
                lessons.lastBy(lesson.id(), "WROTE").filter(person::equals).isPresent()
                        || lessons.lastBy(lesson.id(), "SUBMITTED")
                                .filter(person::equals)
                                .isPresent();
        return same ? Outcome.SAME_PERSON : publish(lesson, "APPROVED", person);
    }

    /** Says that a published lesson is still right although its source changed. */
    @Transactional
    public Outcome confirm(EditedLesson lesson, String person) {
        boolean atRisk = lesson.risk().isPresent() && lesson.state() == LessonState.PUBLISHED;
        return atRisk ? publish(lesson, "CONFIRMED", person) : Outcome.IMPOSSIBLE;
    }

    private Outcome publish(EditedLesson lesson, String step, String person) {
        StoredLesson stored = lessons.find(lesson.id()).orElseThrow();
        List<Fault> faults = new ArrayList<>(lesson.faults());
        List<SourcePlace> places = places(stored, lesson.lesson(), lesson.library(), faults);
        if (!faults.isEmpty()) {
            return Outcome.FAULTY;
        }
        lessons.put(
                new StoredLesson(
                        stored.id(),
                        stored.course(),
                        LessonState.PUBLISHED,
                        stored.content(),
                        Optional.of(stored.content()),
                        Optional.empty()));
        lessons.putClaims(stored.id(), places);
        lessons.addStep(stored.id(), step, Optional.of(person));
        return Outcome.DONE;
    }

    /** Takes a lesson out of use. */
    @Transactional
    public Outcome retire(EditedLesson lesson, String person) {
        StoredLesson stored = lessons.find(lesson.id()).orElseThrow();
        lessons.put(
                new StoredLesson(
                        stored.id(),
                        stored.course(),
                        LessonState.RETIRED,
                        stored.content(),
                        Optional.empty(),
                        stored.risk()));
        lessons.addStep(stored.id(), "RETIRED", Optional.of(person));
        return Outcome.DONE;
    }
}
