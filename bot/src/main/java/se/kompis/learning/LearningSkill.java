package se.kompis.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Phrases;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Subject;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** Teaches: courses, lessons with a question each, repetition, and how it goes. */
@Component
@Order(40)
class LearningSkill implements Skill {
    private static final Pattern COURSES =
            Phrases.whole("(visa )?(alla )?kurser(na)?|(show )?(all )?courses");
    private static final Pattern START =
            Phrases.whole("(?:starta|start)(?: med| with)?(?: kursen| the course)? (.+)");
    private static final Pattern NEXT =
            Phrases.whole("(nästa|ny) lektion|lektion|nästa|(next|new) lesson|lesson|next");
    private static final Pattern ABOUT =
            Phrases.whole(
                    "(?:lär mig(?: mer)? om|lektion(?:er)? om|teach me(?: more)? about"
                            + "|lessons? (?:on|about)) (.+)");
    private static final Pattern REPEAT = Phrases.whole("repetera|repetition|repeat|revise");
    private static final Pattern PROGRESS =
            Phrases.whole(
                    "hur går det( för mig)?|min utveckling|mina framsteg|how am i doing|my progress");
    private static final Pattern LEAVE =
            Phrases.whole(
                    "(?:sluta|avsluta)(?: med)?(?: kursen)?(?: (.+))?"
                            + "|(?:quit|leave)(?: the course)?(?: (.+))?");
    private static final Pattern TASK = Phrases.whole("(min )?uppgift(er)?|(my )?tasks?");

    private final Teaching teaching;
    private final Joining joining;
    private final Marking marking;
    private final Catalogue catalogue;
    private final Offers offers;
    private final FollowUps followUps;
    private final Standing standing;
    private final Texts texts;

    LearningSkill(
            Teaching teaching,
            Joining joining,
            Marking marking,
            Catalogue catalogue,
            Offers offers,
            FollowUps followUps,
            Standing standing,
            Texts texts) {
        this.teaching = teaching;
        this.joining = joining;
        this.marking = marking;
        this.catalogue = catalogue;
        this.offers = offers;
        this.followUps = followUps;
        this.standing = standing;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "learning.help"));
    }

    @Override
    public List<Block> home(Participant participant) {
        return standing.home(participant);
    }

    @Override
    public List<Action> offers(Participant participant, Subject subject) {
        return offers.on(subject, participant);
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        Participant learner = turn.participant();
        return switch (turn.message().content()) {
            case Content.Said _ -> Phrases.said(turn).flatMap(said -> said(said, learner));
            case Content.Pressed pressed -> Optional.of(pressed(pressed, learner));
            case Content.Submitted submitted -> Optional.of(joining.assessed(submitted, learner));
        };
    }

    private Optional<Response> said(String said, Participant learner) {
        return plain(COURSES, said, () -> catalogue.list(learner))
                .or(() -> plain(NEXT, said, () -> teaching.next(learner)))
                .or(() -> plain(REPEAT, said, () -> teaching.repeat(learner)))
                .or(() -> plain(PROGRESS, said, () -> standing.tell(learner)))
                .or(() -> plain(TASK, said, () -> followUps.latest(learner)))
                .or(() -> named(START, said, learner, this::start))
                .or(() -> named(ABOUT, said, learner, offers::about))
                .or(() -> named(LEAVE, said, learner, this::leave));
    }

    private static Optional<Response> plain(
            Pattern phrase, String said, java.util.function.Supplier<Response> response) {
        return phrase.matcher(said).matches() ? Optional.of(response.get()) : Optional.empty();
    }

    private static Optional<Response> named(
            Pattern phrase,
            String said,
            Participant learner,
            BiFunction<String, Participant, Response> response) {
        Matcher matcher = phrase.matcher(said);
        return matcher.matches()
                ? Optional.of(response.apply(name(matcher), learner))
                : Optional.empty();
    }

    /** What a phrase names; empty when it names nothing. */
    private static String name(Matcher matcher) {
        String name = "";
        for (int group = 1; group <= matcher.groupCount(); group++) {
            name = matcher.group(group) == null ? name : matcher.group(group);
        }
        return name;
    }

    private Response start(String name, Participant learner) {
        return joining.start(offers.course(name, learner).orElse(""), learner);
    }

    private Response leave(String name, Participant learner) {
        return joining.leave(
                name.isEmpty()
                        ? Optional.empty()
                        : offers.course(name, learner).or(() -> Optional.of("")),
                learner);
    }

    private Response pressed(Content.Pressed pressed, Participant learner) {
        Map<String, String> values = pressed.values();
        String course = values.getOrDefault("course", "");
        String lesson = values.getOrDefault("lesson", "");
        return switch (pressed.action()) {
            case "learning.start" -> joining.start(course, learner);
            case "learning.next" -> teaching.next(learner);
            case "learning.lesson" -> teaching.lesson(lesson, learner);
            case "learning.answer" -> marking.answer(pressed, learner);
            case "learning.hint" -> marking.hint(pressed, learner);
            case "learning.repeat" -> teaching.repeat(learner);
            case "learning.progress" -> standing.tell(learner);
            case "learning.assess" -> joining.assess(course, learner);
            case "learning.leave" -> joining.leave(Optional.of(course), learner);
            case "learning.task" ->
                    followUps.went(lesson, values.getOrDefault("went", ""), learner);
            default -> catalogue.list(learner);
        };
    }
}
