package se.kompis.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import se.kompis.people.People;

/** What is due for learners, and the card that says so. For whoever may speak first. */
@Component
public class DueLearning {
    private final People people;
    private final Enrolments enrolments;
    private final Paths paths;
    private final Repeating repeating;
    private final Tasks tasks;
    private final Teaching teaching;
    private final FollowUps followUps;
    private final Texts texts;
    private final LearningProperties properties;

    DueLearning(
            People people,
            Enrolments enrolments,
            Paths paths,
            Repeating repeating,
            Tasks tasks,
            Teaching teaching,
            FollowUps followUps,
            Texts texts,
            LearningProperties properties) {
        this.people = people;
        this.enrolments = enrolments;
        this.paths = paths;
        this.repeating = repeating;
        this.tasks = tasks;
        this.teaching = teaching;
        this.followUps = followUps;
        this.texts = texts;
        this.properties = properties;
    }

    /** What is due for a person at a moment, the most urgent first; nothing for a stranger. */
    public List<Due> due(String person, Instant at) {
        return people.participant(person).map(learner -> due(learner, at)).orElse(List.of());
    }

    private List<Due> due(Participant learner, Instant at) {
        List<Due> due = new ArrayList<>();
        tasks.due(learner.person(), at)
                .filter(lesson -> followUps.isWanted(lesson, learner))
                .ifPresent(lesson -> due.add(new Due(Due.Kind.TASK_FOLLOW_UP, lesson, 40)));
        repeating.today(learner, at).stream()
                .findFirst()
                .ifPresent(first -> due.add(new Due(Due.Kind.REPETITION, first.lesson(), 30)));
        enrolments.active(learner.person()).stream()
                .flatMap(it -> due(it, learner, at).stream())
                .max(Comparator.comparingInt(Due::priority))
                .ifPresent(due::add);
        return List.copyOf(due);
    }

    private Optional<Due> due(Enrolment enrolment, Participant learner, Instant at) {
        boolean rests = enrolment.touchedAt().plus(properties.restingAfter()).isBefore(at);
        return paths.find(enrolment.course(), learner)
                .flatMap(Paths.Path::next)
                .map(next ->
                        rests
                                ? new Due(Due.Kind.RESTING_COURSE, enrolment.course(), 10)
                                : new Due(Due.Kind.NEXT_LESSON, next.id(), 20));
    }

    /**
     * One card for what is due: the most urgent that still stands.
     *
     * @return empty when nothing of it stands any more
     */
    public Optional<Reply> compose(Participant learner, List<Due> due) {
        return due.stream()
                .sorted(Comparator.comparingInt(Due::priority).reversed())
                .map(it -> compose(learner, it))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reply> compose(Participant learner, Due due) {
        return switch (due.kind()) {
            case TASK_FOLLOW_UP -> followUps.ask(due.reference(), learner);
            case REPETITION -> teaching.repetition(learner);
            case NEXT_LESSON -> composeLesson(learner, due.reference());
            case RESTING_COURSE -> resting(due.reference(), learner);
        };
    }

    /**
     * A lesson as a card.
     *
     * @param lesson its id
     * @return empty when it is not taught, at risk, or not readable for this learner
     */
    public Optional<Reply> composeLesson(Participant learner, String lesson) {
        return teaching.find(lesson, learner);
    }

    private Optional<Reply> resting(String course, Participant learner) {
        boolean active =
                enrolments.active(learner.person()).stream()
                        .anyMatch(it -> it.course().equals(course));
        return active
                ? paths.find(course, learner).map(path -> resting(path, learner))
                : Optional.empty();
    }

    private Reply resting(Paths.Path path, Participant learner) {
        Locale locale = learner.locale();
        String title = path.course().course().title();
        Map<String, String> course = Map.of("course", path.course().id());
        Action goOn =
                new Action(
                        "learning.start", texts.get(locale, "learning.resting.goOn"), course, true);
        Action leave =
                Action.of("learning.leave", texts.get(locale, "learning.resting.leave"), course);
        return Reply.of(
                        new Block.Text(texts.get(locale, "learning.resting", title)),
                        new Block.Progress(title, path.done(), path.lessons().size()),
                        new Block.Actions(List.of(goOn, leave), List.of()))
                .asPersonal();
    }
}
