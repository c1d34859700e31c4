package se.kompis.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.knowledge.LibraryId;

/** Takes courses in as packs, and gives them out again. A pack with a fault changes nothing. */
@Component
public class CoursePacks {
    static final String IMPORTED = "IMPORTED";

    private final PackCheck check;
    private final CourseTables courses;
    private final LessonTables lessons;
    private final TransactionTemplate transaction;

    CoursePacks(
            PackCheck check,
            CourseTables courses,
            LessonTables lessons,
            TransactionTemplate transaction) {
        this.check = check;
        this.courses = courses;
        this.lessons = lessons;
        this.transaction = transaction;
    }

    /**
     * What became of a pack.
     *
     * @param title of the course, as far as it can be read
     * @param lessons how many it has
     * @param unchanged it was there already
     * @param faults all that is wrong with it; then nothing was changed
     */
    public record Outcome(String title, int lessons, boolean unchanged, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Looks a pack through without taking it in.
     *
     * @param library whose course it should become
     * @param pack a folder or zip
     * @throws IOException when it cannot be read
     */
    public Outcome check(LibraryId library, Path pack) throws IOException {
        return outcome(checked(library, pack), false);
    }

    private CheckedPack checked(LibraryId library, Path pack) throws IOException {
        List<Fault> unreadable = new ArrayList<>();
        return check.check(PackFiles.read(pack, unreadable), library, unreadable);
    }

    private static Outcome outcome(CheckedPack checked, boolean unchanged) {
        return new Outcome(
                checked.pack().map(it -> it.course().title()).orElse(""),
                checked.pack().map(it -> it.lessons().size()).orElse(0),
                unchanged,
                checked.faults());
    }

    /**
     * Takes a pack in, in place of an earlier version of the same course. Lessons that are not in
     * it any more are retired.
     *
     * @param review whether somebody should read the lessons before learners get them
     * @throws IOException when it cannot be read
     */
    public Outcome take(LibraryId library, Path pack, boolean review) throws IOException {
        return take(library, checked(library, pack), review);
    }

    Outcome take(LibraryId library, CheckedPack checked, boolean review) {
        if (!checked.faults().isEmpty() || checked.pack().isEmpty()) {
            return outcome(checked, false);
        }
        CoursePack pack = checked.pack().get();
        String id = StoredCourse.id(library, pack.course().id());
        if (files(id).filter(checked.files()::equals).isPresent()) {
            return outcome(checked, true);
        }
        transaction.executeWithoutResult(_ -> store(library, id, checked, pack, review));
        return outcome(checked, false);
    }

    private void store(
            LibraryId library, String id, CheckedPack checked, CoursePack pack, boolean review) {
        Map<String, String> texts = checked.files().texts();
        String content = texts.getOrDefault(PackFiles.COURSE, "");
        courses.put(new StoredCourse(id, library, pack.course().version(), content));
        courses.putPictures(id, pack.pictures());
        for (Lesson lesson : pack.lessons()) {
            String text = texts.getOrDefault(PackFiles.lesson(lesson.id()), "");
            if (review) {
                submit(id, lesson, text);
            } else {
                publish(id, lesson, text, checked);
            }
        }
        retireAllBut(pack.lessons().stream().map(Lesson::id).collect(Collectors.toSet()), id);
    }

    private void publish(String course, Lesson lesson, String text, CheckedPack checked) {
        String id = course + "/" + lesson.id();
        lessons.put(
                new StoredLesson(
                        id,
                        course,
                        LessonState.PUBLISHED,
                        text,
                        Optional.of(text),
                        Optional.empty()));
        lessons.putClaims(id, checked.places().getOrDefault(lesson.id(), List.of()));
        lessons.addStep(id, IMPORTED, Optional.empty());
    }

    /** What learners have of it meanwhile stays. */
    private void submit(String course, Lesson lesson, String text) {
        String id = course + "/" + lesson.id();
        Optional<StoredLesson> before = lessons.find(id);
        lessons.put(
                new StoredLesson(
                        id,
                        course,
                        LessonState.IN_REVIEW,
                        text,
                        before.flatMap(StoredLesson::published),
                        before.flatMap(StoredLesson::risk)));
        lessons.addStep(id, IMPORTED, Optional.empty());
    }

    private void retireAllBut(Set<String> kept, String course) {
        lessons.of(course).stream()
                .filter(lesson -> !kept.contains(lesson.name()))
                .forEach(lesson ->
                        lessons.put(
                                new StoredLesson(
                                        lesson.id(),
                                        course,
                                        LessonState.RETIRED,
                                        lesson.content(),
                                        Optional.empty(),
                                        lesson.risk())));
    }

    /**
     * Writes a course as a pack: what its published lessons are, to the letter.
     *
     * @param course its id in the library
     * @param target a folder, or a file that ends in {@code .zip}
     * @return how many lessons were written; empty when there is no such course
     * @throws IOException when it cannot be written
     */
    public Optional<Integer> export(LibraryId library, String course, Path target)
            throws IOException {
        Optional<PackFiles> files = files(StoredCourse.id(library, course));
        if (files.isPresent()) {
            files.get().write(target);
        }
        return files.map(
                it -> (int) it.texts().keySet().stream().filter(PackFiles::isLesson).count());
    }

    private Optional<PackFiles> files(String id) {
        return courses.find(id).map(this::files);
    }

    private PackFiles files(StoredCourse stored) {
        Map<String, String> texts = new TreeMap<>(courses.pictures(stored.id()));
        lessons.of(stored.id())
                .forEach(lesson ->
                        lesson.published()
                                .ifPresent(
                                        text -> texts.put(PackFiles.lesson(lesson.name()), text)));
        texts.put(PackFiles.COURSE, path(stored, texts.keySet()));
        return new PackFiles(texts);
    }

    /** The course with the lessons that are written; the text as it came when those are all. */
    private static String path(StoredCourse stored, Set<String> written) {
        Course course = CourseReader.read(stored.content(), new ArrayList<>());
        boolean all = course.lessons().map(PackFiles::lesson).allMatch(written::contains);
        return all
                ? stored.content()
                : PackWriter.course(course.keeping(id -> written.contains(PackFiles.lesson(id))));
    }
}
