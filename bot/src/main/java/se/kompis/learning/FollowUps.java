package se.kompis.learning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.course.Lesson;
import se.kompis.course.TaughtLesson;

/** Asks how a task went, and takes what people say. */
@Component
class FollowUps {
    private final Tasks tasks;
    private final Courses courses;
    private final Enrolments enrolments;
    private final Paths paths;
    private final Texts texts;

    FollowUps(Tasks tasks, Courses courses, Enrolments enrolments, Paths paths, Texts texts) {
        this.tasks = tasks;
        this.courses = courses;
        this.enrolments = enrolments;
        this.paths = paths;
        this.texts = texts;
    }

    /** Asks about the task that was given last and is open. */
    Reply latest(Participant learner) {
        return tasks.latestOpen(learner.person())
                .flatMap(lesson -> ask(lesson, learner))
                .orElseGet(() ->
                        Reply.of(new Block.Text(texts.get(learner.locale(), "learning.noTask")))
                                .asPersonal());
    }

    /** Whether a lesson's task may be asked about: not of a course that the learner left. */
    boolean isWanted(String lesson, Participant learner) {
        return courses.lesson(lesson, learner)
                .filter(it -> !enrolments.hasLeft(learner.person(), it.course()))
                .isPresent();
    }

    /** Asks about the task of a lesson; empty when the lesson is not taught any more. */
    Optional<Reply> ask(String lesson, Participant learner) {
        Optional<Reply> question =
                courses.lesson(lesson, learner).flatMap(it -> question(it, learner));
        question.ifPresent(_ -> tasks.asked(learner.person(), lesson));
        return question;
    }

    private Optional<Reply> question(TaughtLesson lesson, Participant learner) {
        Locale locale = learner.locale();
        List<Action> answers =
                Stream.of(Tasks.State.DONE, Tasks.State.TRIED, Tasks.State.NOT_YET)
                        .map(state -> answer(state, lesson.id(), locale))
                        .toList();
        return lesson.lesson()
                .taskFor(paths.audience(learner).orElse(Lesson.EVERYONE))
                .map(task ->
                        Reply.of(
                                        new Block.Heading(
                                                texts.get(locale, "learning.task.heading")),
                                        new Block.Text(
                                                texts.get(
                                                        locale,
                                                        "learning.task.ask",
                                                        lesson.lesson().title(),
                                                        task)),
                                        new Block.Actions(answers, List.of()))
                                .asPersonal());
    }

    private Action answer(Tasks.State state, String lesson, Locale locale) {
        return Action.of(
                "learning.task",
                texts.get(locale, "learning.task." + state.name()),
                Map.of("lesson", lesson, "went", state.name()));
    }

    /** Takes how it went. */
    Reply went(String lesson, String said, Participant learner) {
        Optional<Tasks.State> state =
                Stream.of(Tasks.State.values()).filter(it -> it.name().equals(said)).findFirst();
        boolean known =
                state.filter(it -> it != Tasks.State.OPEN)
                        .filter(it -> tasks.went(learner.person(), lesson, it))
                        .isPresent();
        String key = known ? "learning.task.thanks." + said : "learning.noTask";
        return Reply.of(new Block.Text(texts.get(learner.locale(), key))).asPersonal();
    }
}
