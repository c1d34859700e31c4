package se.kompis.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the texts of a pack and says all that is wrong with them. */
final class PackReader {
    private final PackFiles files;
    private final Collection<Fault> faults;

    private PackReader(PackFiles files, Collection<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** The pack as far as it can be read; whole only if no fault was added. */
    static Optional<CoursePack> read(PackFiles files, Collection<Fault> faults) {
        return new PackReader(files, faults).read();
    }

    private Optional<CoursePack> read() {
        String text = files.texts().get(PackFiles.COURSE);
        if (text == null) {
            faults.add(new Fault(PackFiles.COURSE, 1, "noFile"));
            return Optional.empty();
        }
        Course course = CourseReader.read(text, faults);
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        Map<String, String> pictures = new TreeMap<>();
        files.texts().forEach((path, content) -> take(path, content, lessons, pictures));
        checkPath(course, lessons);
        checkPictures(lessons, pictures);
        List<Lesson> ordered =
                course.lessons()
                        .map(PackFiles::lesson)
                        .map(lessons::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return Optional.of(new CoursePack(course, ordered, pictures));
    }

    private void take(
            String path,
            String content,
            Map<String, Lesson> lessons,
            Map<String, String> pictures) {
        if (PackFiles.isLesson(path)) {
            lessons.put(path, LessonReader.read(path, content, faults));
        } else if (PackFiles.isPicture(path)) {
            Drawings.check(path, content, faults);
            pictures.put(path, content);
        } else if (!path.equals(PackFiles.COURSE)) {
            faults.add(new Fault(path, 1, "strangeFile"));
        }
    }

    /** Every lesson on the path is there, and every lesson that is there is on the path. */
    private void checkPath(Course course, Map<String, Lesson> lessons) {
        Set<String> path = course.lessons().map(PackFiles::lesson).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>(path);
        missing.removeAll(lessons.keySet());
        missing.stream()
                .sorted()
                .forEach(file ->
                        faults.add(new Fault(PackFiles.COURSE, line(file), "noLesson", file)));
        lessons.keySet().stream()
                .filter(file -> !path.contains(file))
                .forEach(file -> faults.add(new Fault(file, 1, "notOnPath")));
    }

    /** The first line of the course that names a lesson. */
    private int line(String file) {
        String id = file.substring("lessons/".length(), file.length() - ".md".length());
        List<String> lines = files.texts().getOrDefault(PackFiles.COURSE, "").lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(id)) {
                return line + 1;
            }
        }
        return 1;
    }

    private void checkPictures(Map<String, Lesson> lessons, Map<String, String> pictures) {
        lessons.forEach((file, lesson) ->
                lesson.picture()
                        .filter(picture -> !pictures.containsKey(picture.file()))
                        .ifPresent(picture ->
                                faults.add(new Fault(file, 1, "noPicture", picture.file()))));
    }
}
