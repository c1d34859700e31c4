package se.kompis.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.learning.Assessments.Moment;

/** How it goes for a learner: told without praise for streaks and without blame for pauses. */
@Component
class Standing {
    private static final Duration MONTH = Duration.ofDays(30);

    private final Enrolments enrolments;
    private final Paths paths;
    private final Assessments assessments;
    private final AskedQuestions questions;
    private final Repeating repeating;
    private final Teaching teaching;
    private final Texts texts;
    private final Clock clock;

    Standing(
            Enrolments enrolments,
            Paths paths,
            Assessments assessments,
            AskedQuestions questions,
            Repeating repeating,
            Teaching teaching,
            Texts texts,
            Clock clock) {
        this.enrolments = enrolments;
        this.paths = paths;
        this.assessments = assessments;
        this.questions = questions;
        this.repeating = repeating;
        this.teaching = teaching;
        this.texts = texts;
        this.clock = clock;
    }

    Reply tell(Participant learner) {
        List<Block> blocks = new ArrayList<>(home(learner));
        if (!enrolments.of(learner.person()).isEmpty()) {
            blocks.add(blocks.size() - 1, new Block.Text(activity(learner)));
        }
        return Reply.of(blocks).asPersonal();
    }

    private List<Block> courses(Participant learner) {
        List<Block> blocks = new ArrayList<>();
        for (Enrolment enrolment : enrolments.of(learner.person())) {
            paths.find(enrolment.course(), learner)
                    .ifPresent(path -> {
                        blocks.add(progress(path));
                        lift(enrolment.course(), learner).ifPresent(blocks::add);
                    });
        }
        return blocks;
    }

    private static Block progress(Paths.Path path) {
        return new Block.Progress(
                path.course().course().title(), path.done(), path.lessons().size());
    }

    private Optional<Block> lift(String course, Participant learner) {
        OptionalDouble before = assessments.mean(learner.person(), course, Moment.BEFORE);
        OptionalDouble after = assessments.mean(learner.person(), course, Moment.AFTER);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String key = after.isEmpty() ? "learning.progress.before" : "learning.progress.lift";
        return Optional.of(
                new Block.Note(
                        texts.get(learner.locale(), key, before.getAsDouble(), after.orElse(0))));
    }

    private String activity(Participant learner) {
        long days =
                questions.answersSince(learner.person(), clock.instant().minus(MONTH)).stream()
                        .map(at -> LocalDate.ofInstant(at, learner.zone()))
                        .distinct()
                        .count();
        int due = repeating.today(learner, clock.instant()).size();
        return texts.get(learner.locale(), "learning.progress.activity", days, due);
    }

    /** Its part of the page that people find when they open Kompis. */
    List<Block> home(Participant learner) {
        List<Block> courses = courses(learner);
        Locale locale = learner.locale();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(texts.get(locale, "learning.progress.heading")));
        blocks.addAll(courses);
        if (courses.isEmpty()) {
            blocks.add(new Block.Text(texts.get(locale, "learning.notEnrolled")));
            blocks.add(
                    new Block.Actions(
                            List.of(
                                    Action.of(
                                            "learning.courses",
                                            texts.get(locale, "learning.courses"),
                                            Map.of())),
                            List.of()));
        } else {
            blocks.add(teaching.after(learner));
        }
        return blocks;
    }
}
