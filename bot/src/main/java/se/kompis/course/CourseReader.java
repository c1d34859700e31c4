package se.kompis.course;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code course.yaml} and says all that is wrong with it. */
final class CourseReader {
    private CourseReader() {}

    /** A course as far as it can be read; whole only if no fault was added. */
    static Course read(String text, Collection<Fault> all) {
        Faults faults = new Faults(PackFiles.COURSE, all);
        YamlMap map =
                YamlMap.read(text, faults, 0)
                        .only(
                                "id",
                                "version",
                                "title",
                                "language",
                                "audience",
                                "level",
                                "owner",
                                "review-by",
                                "summary",
                                "goals",
                                "modules");
        Course course =
                new Course(
                        map.id("id"),
                        map.number("version"),
                        map.text("title"),
                        map.text("language"),
                        Audiences.read(map, faults),
                        map.id("level"),
                        map.text("owner"),
                        map.date("review-by"),
                        map.text("summary"),
                        map.maps("goals").stream().map(CourseReader::goal).toList(),
                        map.maps("modules").stream().map(CourseReader::module).toList());
        check(course, map, faults);
        return course;
    }

    private static Course.Goal goal(YamlMap map) {
        map.only("id", "text");
        return new Course.Goal(map.id("id"), map.text("text"));
    }

    private static Course.Module module(YamlMap map) {
        map.only("id", "title", "lessons");
        return new Course.Module(map.id("id"), map.text("title"), map.texts("lessons"));
    }

    private static void check(Course course, YamlMap map, Faults faults) {
        Set<String> languages = Set.of("sv", "en");
        faults.check(
                languages.contains(course.language()) || course.language().isBlank(),
                map.line("language"),
                "unknownLanguage",
                course.language());
        int goals = course.goals().size();
        faults.check(goals >= 3 && goals <= 5, map.line("goals"), "goals", goals);
        faults.check(!course.modules().isEmpty(), map.line("modules"), "missing", "modules");
        once(course.goals().stream().map(Course.Goal::id).toList(), map.line("goals"), faults);
        once(
                course.modules().stream().map(Course.Module::id).toList(),
                map.line("modules"),
                faults);
        once(course.lessons().toList(), map.line("modules"), faults);
    }

    private static void once(List<String> ids, int line, Faults faults) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> faults.add(line, "twice", id));
    }
}
