package se.kompis.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A path of lessons, as its pack describes it.
 *
 * @param id names it within its library: lower-case letters, digits and dashes
 * @param version counted from 1
 * @param title as shown
 * @param language {@code sv} or {@code en}
 * @param audience keys such as {@code politician}
 * @param level key such as {@code beginner}
 * @param owner who answers for it
 * @param reviewBy the day by which somebody should read it again
 * @param summary a sentence or two
 * @param goals what one should be able to do afterwards, 3 to 5
 * @param modules in the order of the path
 */
public record Course(
        String id,
        int version,
        String title,
        String language,
        Set<String> audience,
        String level,
        String owner,
        LocalDate reviewBy,
        String summary,
        List<Goal> goals,
        List<Module> modules) {
    public Course {
        audience = Set.copyOf(audience);
        goals = List.copyOf(goals);
        modules = List.copyOf(modules);
    }

    /** Something one should be able to do; learners say how sure they are of it. */
    public record Goal(String id, String text) {}

    /** A part of the path with the ids of its lessons. */
    public record Module(String id, String title, List<String> lessons) {
        public Module {
            lessons = List.copyOf(lessons);
        }
    }

    /** The same path with some of its lessons; modules that lose all are left out. */
    Course keeping(Predicate<String> lesson) {
        return with(
                modules.stream()
                        .map(it ->
                                new Module(
                                        it.id(),
                                        it.title(),
                                        it.lessons().stream().filter(lesson).toList()))
                        .filter(it -> !it.lessons().isEmpty())
                        .toList(),
                version);
    }

    /** The next version, with one more lesson at the end of its last module. */
    Course with(String lesson) {
        List<Module> all = new ArrayList<>(modules);
        Module last = all.removeLast();
        List<String> path = new ArrayList<>(last.lessons());
        path.add(lesson);
        all.add(new Module(last.id(), last.title(), path));
        return with(all, version + 1);
    }

    private Course with(List<Module> others, int number) {
        return new Course(
                id, number, title, language, audience, level, owner, reviewBy, summary, goals,
                others);
    }

    /** The ids of all lessons, in the order of the path. */
    public Stream<String> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream());
    }
}
