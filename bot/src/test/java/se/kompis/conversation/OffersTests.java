package se.kompis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;

/** A reply that is about something gets what other skills have on it. */
@KompisTest
class OffersTests {
    private static final Participant PERSON =
            new Participant(
                    "somebody",
                    "somewhere",
                    Set.of(Role.LEARNER),
                    Participant.SWEDISH,
                    ZoneOffset.UTC,
                    false,
                    true);

    @Autowired private Memories memories;
    @Autowired private Texts texts;

    /** Answers everything, and is about open data unless told otherwise. */
    private record Answering(boolean aboutSomething) implements Skill {
        @Override
        public String name() {
            return "answering";
        }

        @Override
        public Optional<Response> respond(Turn turn) {
            Reply reply = Reply.of(new Block.Text("Så här."));
            return Optional.of(
                    aboutSomething
                            ? reply.about(new Subject("Vad?", Set.of("open-data"), List.of()))
                            : reply);
        }
    }

    /** Has four things on everything. */
    private record Offering(Set<Role> roles) implements Skill {
        @Override
        public String name() {
            return "offering";
        }

        @Override
        public Optional<Response> respond(Turn turn) {
            return Optional.empty();
        }

        @Override
        public List<Action> offers(Participant participant, Subject subject) {
            return List.of(
                    Action.of("offering.a", subject.question(), Map.of()),
                    Action.of("offering.b", String.join(",", subject.topics()), Map.of()),
                    Action.of("offering.c", "C", Map.of()),
                    Action.of("offering.d", "D", Map.of()));
        }
    }

    private List<Block> say(Skill... skills) {
        Message message =
                new Message(
                        "1",
                        new Route("talk", "somewhere", "somebody"),
                        "room",
                        false,
                        new Content.Said("Vad?"),
                        Hints.NONE,
                        Instant.EPOCH);
        Dialogue dialogue = new Dialogue(List.of(skills), memories, texts);
        return ((Reply) dialogue.respond(message, PERSON)).blocks();
    }

    @Test
    void putsAtMostThreeUnderAnAnswer() {
        assertThat(say(new Offering(Set.of()), new Answering(true)).getLast())
                .isInstanceOfSatisfying(
                        Block.Actions.class,
                        it ->
                                assertThat(it.actions())
                                        .extracting(Action::label)
                                        .containsExactly("Vad?", "open-data", "C"));
    }

    @Test
    void offersNothingUnderWhatIsAboutNothing() {
        assertThat(say(new Offering(Set.of()), new Answering(false)))
                .noneMatch(Block.Actions.class::isInstance);
    }

    @Test
    void offersNothingOfASkillThatThePersonMayNotUse() {
        assertThat(say(new Offering(Set.of(Role.EDITOR)), new Answering(true)))
                .noneMatch(Block.Actions.class::isInstance);
    }
}
