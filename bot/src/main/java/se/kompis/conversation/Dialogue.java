package se.kompis.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the skill that answers a message. Always has a response: when nothing fits, or a skill
 * fails, it says so and what to do.
 */
@Component
public class Dialogue {
    private static final Logger log = LoggerFactory.getLogger(Dialogue.class);

    /** More would hide the answer. */
    private static final int MOST_OFFERS = 3;

    private final List<Skill> skills;
    private final Memories memories;
    private final Texts texts;

    Dialogue(List<Skill> skills, Memories memories, Texts texts) {
        this.skills = List.copyOf(skills);
        this.memories = memories;
        this.texts = texts;
    }

    /**
     * Answers a message from a participant, and remembers what the answer says should be
     * remembered.
     */
    public Response respond(Message message, Participant participant) {
        Memory memory = memories.recall(message.conversation(), participant.person());
        Response response = answer(new Turn(message, participant, memory, false));
        if (response instanceof Reply reply) {
            memories.keep(message.conversation(), participant.person(), memory, reply);
            Reply whole = withOffers(reply, participant);
            return isTimeToGreet(message, participant) ? whole.after(greet(participant)) : whole;
        }
        return response;
    }

    private Reply withOffers(Reply reply, Participant participant) {
        List<Action> offers =
                reply.subject().stream()
                        .flatMap(subject -> offers(participant, subject))
                        .limit(MOST_OFFERS)
                        .toList();
        return offers.isEmpty() ? reply : reply.before(new Block.Actions(offers, List.of()));
    }

    private Stream<Action> offers(Participant participant, Subject subject) {
        return skills.stream()
                .filter(skill -> participant.hasAnyOf(skill.roles()))
                .flatMap(skill -> skill.offers(participant, subject).stream());
    }

    /** Not where others read: the greeting asks who one is. */
    private static boolean isTimeToGreet(Message message, Participant participant) {
        return !participant.greeted() && !message.shared();
    }

    /**
     * What to say at the first contact, for a channel that can speak before the person does. Empty
     * when they have met.
     */
    public Optional<Reply> open(Participant participant) {
        return participant.greeted() ? Optional.empty() : Optional.of(Reply.of(greet(participant)));
    }

    /** The page that a person finds when they open Kompis: what every skill puts there. */
    public List<Block> home(Participant participant) {
        return skills.stream()
                .filter(skill -> participant.hasAnyOf(skill.roles()))
                .map(skill -> skill.home(participant))
                .flatMap(List::stream)
                .toList();
    }

    private List<Block> greet(Participant participant) {
        List<Block> greeting = new ArrayList<>();
        skills.forEach(skill -> greeting.addAll(skill.greet(participant)));
        return greeting;
    }

    private Response answer(Turn turn) {
        try {
            return ask(turn).orElseGet(() -> Reply.of(text(turn, "conversation.notUnderstood")));
        } catch (RuntimeException failure) {
            log.error(
                    "Message {} of {} failed",
                    turn.message().id(),
                    turn.message().sender().channel(),
                    failure);
            return Reply.of(text(turn, "conversation.failed"));
        }
    }

    private Optional<Response> ask(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Pressed pressed -> owner(pressed.action(), turn);
            case Content.Submitted submitted -> owner(submitted.form(), turn);
            case Content.Said _ -> expected(turn).or(() -> first(turn));
        };
    }

    /** The skill that a name such as {@code answer.more} belongs to. */
    private Optional<Response> owner(String name, Turn turn) {
        String owner = name.split("\\.", 2)[0];
        return skills.stream()
                .filter(skill -> skill.name().equals(owner))
                .findFirst()
                .flatMap(skill ->
                        permits(skill, turn)
                                ? skill.respond(turn)
                                : Optional.of(Reply.of(text(turn, "conversation.notAllowed"))));
    }

    private Optional<Response> expected(Turn turn) {
        return turn.memory()
                .expectation()
                .flatMap(expectation -> owner(expectation.skill(), turn.asExpected()));
    }

    private Optional<Response> first(Turn turn) {
        return skills.stream()
                .filter(skill -> permits(skill, turn))
                .map(skill -> skill.respond(turn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean permits(Skill skill, Turn turn) {
        return turn.participant().hasAnyOf(skill.roles());
    }

    private Block text(Turn turn, String key) {
        return new Block.Text(texts.get(turn.locale(), key));
    }
}
