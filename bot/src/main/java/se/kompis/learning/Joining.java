package se.kompis.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.course.Course;
import se.kompis.course.Courses;
import se.kompis.course.TaughtCourse;
import se.kompis.learning.Assessments.Moment;

/** Beginning and leaving a course, and what people say of themselves before and after it. */
@Component
class Joining {
    static final String FORM = "learning.assessment";
    private static final int MOST_SURE = 5;

    private final Courses courses;
    private final Enrolments enrolments;
    private final Assessments assessments;
    private final Teaching teaching;
    private final Catalogue catalogue;
    private final List<AfterEnrolling> afterwards;
    private final Texts texts;

    Joining(
            Courses courses,
            Enrolments enrolments,
            Assessments assessments,
            Teaching teaching,
            Catalogue catalogue,
            List<AfterEnrolling> afterwards,
            Texts texts) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.assessments = assessments;
        this.teaching = teaching;
        this.catalogue = catalogue;
        this.afterwards = List.copyOf(afterwards);
        this.texts = texts;
    }

    /** Begins a course: who has not said how sure they are is asked, and may leave it empty. */
    Response start(String course, Participant learner) {
        return courses.find(course, learner)
                .map(it -> start(it, learner))
                .orElseGet(() -> catalogue.list(learner));
    }

    private Response start(TaughtCourse course, Participant learner) {
        boolean isNew = enrolments.find(learner.person(), course.id()).isEmpty();
        enrolments.enrol(learner.person(), course.id());
        return isNew
                ? form(course, Moment.BEFORE, Map.of(), learner.locale())
                : teaching.next(course.id(), learner);
    }

    /** Asks how sure somebody is, after a course. */
    Response assess(String course, Participant learner) {
        return courses.find(course, learner)
                .<Response>map(it -> form(it, Moment.AFTER, Map.of(), learner.locale()))
                .orElseGet(() -> catalogue.list(learner));
    }

    private Form form(
            TaughtCourse course, Moment moment, Map<String, String> values, Locale locale) {
        String when = moment == Moment.BEFORE ? "before" : "after";
        return new Form(
                FORM,
                texts.get(locale, "learning.assessment.title." + when),
                texts.get(locale, "learning.assessment.intro." + when, course.course().title()),
                course.course().goals().stream().map(goal -> field(goal, values, locale)).toList(),
                texts.get(locale, "learning.assessment.submit"),
                Map.of("course", course.id(), "moment", moment.name()));
    }

    private Field field(Course.Goal goal, Map<String, String> values, Locale locale) {
        List<Option> options =
                IntStream.rangeClosed(1, MOST_SURE)
                        .mapToObj(sure ->
                                new Option(
                                        String.valueOf(sure),
                                        texts.get(locale, "learning.assessment." + sure)))
                        .toList();
        return new Field.Choice(
                goal.id(), goal.text(), values.getOrDefault(goal.id(), ""), options);
    }

    Response assessed(Content.Submitted submitted, Participant learner) {
        return courses.find(submitted.context().getOrDefault("course", ""), learner)
                .map(course -> assessed(course, submitted, learner))
                .orElseGet(() -> catalogue.list(learner));
    }

    private Response assessed(
            TaughtCourse course, Content.Submitted submitted, Participant learner) {
        Moment moment =
                submitted.context().getOrDefault("moment", "").equals(Moment.AFTER.name())
                        ? Moment.AFTER
                        : Moment.BEFORE;
        Map<String, Integer> confidence = new HashMap<>();
        Map<String, String> errors = new HashMap<>();
        for (Course.Goal goal : course.course().goals()) {
            String value = submitted.value(goal.id());
            if (value.matches("[1-5]")) {
                confidence.put(goal.id(), Integer.parseInt(value));
            } else if (!value.isEmpty()) {
                errors.put(goal.id(), texts.get(learner.locale(), "learning.assessment.choose"));
            }
        }
        if (!errors.isEmpty()) {
            return new FormErrors(form(course, moment, Map.of(), learner.locale()), errors);
        }
        assessments.keep(learner.person(), course.id(), moment, confidence);
        return moment == Moment.BEFORE ? begin(course, learner) : thanks(course, learner);
    }

    private Reply begin(TaughtCourse course, Participant learner) {
        Locale locale = learner.locale();
        Action next =
                new Action("learning.next", texts.get(locale, "learning.next"), Map.of(), true);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(texts.get(locale, "learning.begin", course.course().title())));
        blocks.add(new Block.Actions(List.of(next), List.of()));
        afterwards.forEach(asking -> blocks.addAll(asking.ask(learner)));
        return Reply.of(blocks).asPersonal();
    }

    private Reply thanks(TaughtCourse course, Participant learner) {
        return Reply.of(
                        new Block.Text(
                                texts.get(
                                        learner.locale(),
                                        "learning.assessment.thanks",
                                        course.course().title())),
                        teaching.after(learner))
                .asPersonal();
    }

    /** Leaves a course; what was learnt stays, and one may come back. */
    Reply leave(Optional<String> course, Participant learner) {
        List<Enrolment> active = enrolments.active(learner.person());
        List<Enrolment> meant =
                active.stream()
                        .filter(it -> course.isEmpty() || course.get().equals(it.course()))
                        .toList();
        return switch (meant.size()) {
            case 0 -> say(learner, "learning.leave.none");
            case 1 -> left(meant.getFirst().course(), learner);
            default -> which(meant, learner);
        };
    }

    private Reply left(String course, Participant learner) {
        enrolments.leave(learner.person(), course);
        Action back =
                Action.of(
                        "learning.start",
                        texts.get(learner.locale(), "learning.leave.back"),
                        Map.of("course", course));
        return Reply.of(
                        new Block.Text(
                                texts.get(
                                        learner.locale(),
                                        "learning.leave.done",
                                        title(course, learner))),
                        new Block.Actions(List.of(back), List.of()))
                .asPersonal();
    }

    private Reply which(List<Enrolment> meant, Participant learner) {
        List<Action> actions =
                meant.stream()
                        .limit(10)
                        .map(it ->
                                Action.of(
                                        "learning.leave",
                                        LessonCards.shortened(title(it.course(), learner), 75),
                                        Map.of("course", it.course())))
                        .toList();
        return Reply.of(
                        new Block.Text(texts.get(learner.locale(), "learning.leave.which")),
                        new Block.Actions(actions, List.of()))
                .asPersonal();
    }

    private String title(String course, Participant learner) {
        return courses.find(course, learner).map(it -> it.course().title()).orElse(course);
    }

    private Reply say(Participant learner, String key) {
        return Reply.of(new Block.Text(texts.get(learner.locale(), key))).asPersonal();
    }
}
