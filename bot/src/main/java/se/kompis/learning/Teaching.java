package se.kompis.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.course.TaughtLesson;

/** Gives lessons and repetitions: the next one, or the one asked for. */
@Component
class Teaching {
    private final Courses courses;
    private final Enrolments enrolments;
    private final Paths paths;
    private final Repeating repeating;
    private final LessonCards cards;
    private final Catalogue catalogue;
    private final Texts texts;

    Teaching(
            Courses courses,
            Enrolments enrolments,
            Paths paths,
            Repeating repeating,
            LessonCards cards,
            Catalogue catalogue,
            Texts texts) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.paths = paths;
        this.repeating = repeating;
        this.cards = cards;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The next lesson of the course that was touched last and has one. */
    Reply next(Participant learner) {
        return enrolments.active(learner.person()).stream()
                .flatMap(it -> paths.find(it.course(), learner).flatMap(Paths.Path::next).stream())
                .findFirst()
                .map(lesson -> give(lesson, learner))
                .orElseGet(() -> nothingNext(learner));
    }

    /** The next lesson of one course; when it is walked to its end, that is said. */
    Reply next(String course, Participant learner) {
        return paths.find(course, learner)
                .flatMap(Paths.Path::next)
                .map(lesson -> give(lesson, learner))
                .orElseGet(() -> nothingNext(learner));
    }

    private Reply nothingNext(Participant learner) {
        boolean enrolled = !enrolments.of(learner.person()).isEmpty();
        String key = enrolled ? "learning.allTaken" : "learning.notEnrolled";
        return catalogue.list(learner).after(List.of(text(learner.locale(), key)));
    }

    /** One lesson, whether or not it is of a course that the learner takes. */
    Reply lesson(String lesson, Participant learner) {
        return find(lesson, learner).orElseGet(() -> gone(learner));
    }

    Optional<Reply> find(String lesson, Participant learner) {
        return courses.lesson(lesson, learner).map(it -> give(it, learner));
    }

    private Reply give(TaughtLesson lesson, Participant learner) {
        enrolments.touch(learner.person(), lesson.course());
        return cards.lesson(lesson, learner);
    }

    /** What a question of a lesson that is not taught any more gets for an answer. */
    Reply gone(Participant learner) {
        return Reply.of(
                        text(learner.locale(), "learning.gone"),
                        actions(action(learner.locale(), "learning.next", Map.of())))
                .asPersonal();
    }

    /** The next repetition of today, or when there will be one. */
    Reply repeat(Participant learner) {
        return repetition(learner).orElseGet(() -> nothingToRepeat(learner));
    }

    Optional<Reply> repetition(Participant learner) {
        return repeating
                .next(learner)
                .map(lesson ->
                        cards.repetition(lesson, repeating.question(lesson, learner), learner))
                .map(blocks -> Reply.of(blocks).asPersonal());
    }

    private Reply nothingToRepeat(Participant learner) {
        Locale locale = learner.locale();
        String said =
                repeating
                        .nextDue(learner)
                        .map(due -> texts.get(locale, "learning.repeatLater", date(due, learner)))
                        .orElseGet(() -> texts.get(locale, "learning.repeatNothing"));
        return Reply.of(new Block.Text(said), actions(action(locale, "learning.next", Map.of())))
                .asPersonal();
    }

    private static String date(Instant instant, Participant learner) {
        return LocalDate.ofInstant(instant, learner.zone()).toString();
    }

    /** What one can do after a lesson or a repetition. */
    Block after(Participant learner) {
        Locale locale = learner.locale();
        List<Action> next = new ArrayList<>();
        int left = repeating.today(learner, repeating.now()).size();
        next.add(new Action("learning.next", texts.get(locale, "learning.next"), Map.of(), true));
        if (left > 0) {
            next.add(
                    Action.of(
                            "learning.repeat",
                            texts.get(locale, "learning.repeatCount", left),
                            Map.of()));
        }
        next.add(action(locale, "learning.progress", Map.of()));
        return new Block.Actions(next, List.of());
    }

    private Action action(Locale locale, String name, Map<String, String> values) {
        return Action.of(name, texts.get(locale, name), values);
    }

    private static Block actions(Action... actions) {
        return new Block.Actions(List.of(actions), List.of());
    }

    private Block text(Locale locale, String key) {
        return new Block.Text(texts.get(locale, key));
    }
}
