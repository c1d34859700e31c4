package se.kompis.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.LibraryId;
import se.kompis.material.SourcePlace;

/** Looks a pack through: its form, and that its sources say what it claims. */
@Component
class PackCheck {
    private final ClaimFinder claims;

    PackCheck(ClaimFinder claims) {
        this.claims = claims;
    }

    /** Looks through the files of a pack that should become a course of a library. */
    CheckedPack check(PackFiles files, LibraryId library, List<Fault> unreadable) {
        List<Fault> faults = new ArrayList<>(unreadable);
        Optional<CoursePack> pack = PackReader.read(files, faults);
        Map<String, List<SourcePlace>> places = new HashMap<>();
        pack.ifPresent(it -> {
            for (Lesson lesson : it.lessons()) {
                String file = PackFiles.lesson(lesson.id());
                String text = files.texts().getOrDefault(file, "");
                places.put(lesson.id(), places(lesson, file, text, library, faults));
                checkTasks(lesson, it.course(), file, faults);
            }
        });
        faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
        return new CheckedPack(files, pack, places, faults);
    }

    /** Where a lesson's sentences stand; those that are not found become faults. */
    List<SourcePlace> places(
            Lesson lesson, String file, String text, LibraryId library, List<Fault> faults) {
        List<Integer> lines = LessonReader.claimLines(text);
        List<SourcePlace> places = new ArrayList<>();
        for (int index = 0; index < lesson.claims().size(); index++) {
            Lesson.Claim claim = lesson.claims().get(index);
            int line = index < lines.size() ? lines.get(index) : 1;
            claims.find(claim, library)
                    .ifPresentOrElse(
                            places::add, () -> faults.add(fault(claim, file, line, library)));
        }
        return places;
    }

    private Fault fault(Lesson.Claim claim, String file, int line, LibraryId library) {
        return claims.knows(claim, library)
                ? new Fault(file, line, "noSentence", claim.sentence(), claim.source())
                : new Fault(file, line, "noSource", claim.source(), claim.publisher());
    }

    /** Whoever takes the course has a task in each of its lessons for them. */
    private static void checkTasks(Lesson lesson, Course course, String file, List<Fault> faults) {
        Set<String> readers = new TreeSet<>(course.audience());
        if (!lesson.audience().isEmpty()) {
            readers.retainAll(lesson.audience());
        }
        if (!lesson.task().containsKey(Lesson.EVERYONE)) {
            readers.stream()
                    .filter(reader -> !lesson.task().containsKey(reader))
                    .forEach(reader -> faults.add(new Fault(file, 1, "noTask", reader)));
        }
    }
}
