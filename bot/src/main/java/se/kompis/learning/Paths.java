package se.kompis.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.course.Courses;
import se.kompis.course.TaughtCourse;
import se.kompis.course.TaughtLesson;
import se.kompis.people.Audience;
import se.kompis.people.People;

/** A course as one person's path: the lessons that are for them, and how far they have come. */
@Component
class Paths {
    private final Courses courses;
    private final People people;
    private final LessonsTaken taken;

    Paths(Courses courses, People people, LessonsTaken taken) {
        this.courses = courses;
        this.people = people;
        this.taken = taken;
    }

    /**
     * How far somebody has come.
     *
     * @param course what they take
     * @param lessons those that are for them
     * @param done how many of them are taken
     * @param next the first that is not
     */
    record Path(
            TaughtCourse course,
            List<TaughtLesson> lessons,
            int done,
            Optional<TaughtLesson> next) {
        boolean isWalked() {
            return next.isEmpty() && !lessons.isEmpty();
        }
    }

    /** The path of a course that can still be taken. */
    Optional<Path> find(String course, Participant learner) {
        return courses.find(course, learner)
                .map(it -> of(it, learner))
                .filter(path -> !path.lessons().isEmpty());
    }

    Path of(TaughtCourse course, Participant learner) {
        Optional<String> audience = audience(learner);
        Set<String> known = taken.of(learner.person());
        List<TaughtLesson> lessons =
                course.lessons().stream().filter(it -> it.lesson().isFor(audience)).toList();
        List<TaughtLesson> left =
                lessons.stream().filter(lesson -> !known.contains(lesson.id())).toList();
        return new Path(course, lessons, lessons.size() - left.size(), left.stream().findFirst());
    }

    /** What somebody said they are, as courses spell it. */
    Optional<String> audience(Participant learner) {
        return people.audience(learner.person()).map(Audience::key);
    }
}
