package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.kompis.MovableClock;
import se.kompis.OpenQuestion;
import se.kompis.Talk;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.people.People;

/**
 * A municipality with one who asks what no material answers and one who may become an expert on it,
 * on a Monday: on a Sunday nobody is disturbed.
 */
final class Town {
    static final String QUESTION = OpenQuestion.TEXT;
    static final String ANSWER =
            "Ja, nämnden får spela in sammanträden på video när fullmäktige har beslutat det."
                    + " Säg det högt innan ni börjar spela in.";

    final String workspace = UUID.randomUUID().toString();
    final String room = "room " + workspace;
    final Talk.Person asker;
    final Talk.Person expert;
    final String tenant;

    private final Talk talk;
    private final People people;
    private final Experts experts;
    private final ExpertDesk desk;

    Town(Talk talk, People people, Experts experts, ExpertDesk desk, MovableClock clock) {
        this.talk = talk;
        this.people = people;
        this.experts = experts;
        this.desk = desk;
        clock.reset();
        clock.pass(Duration.ofDays(1));
        asker = somebody();
        expert = somebody();
        tenant = participant(asker).tenant();
    }

    /** Somebody else of the town. */
    Talk.Person somebody() {
        return talk.somebody(workspace);
    }

    Participant participant(Talk.Person person) {
        return people.resolve(person.route(), Hints.NONE);
    }

    String id(Talk.Person person) {
        return participant(person).person();
    }

    /** The expert takes the invitation. */
    void join(String topic) {
        String code = experts.invite(tenant, "Ada", "Kansliet", Set.of(topic));
        assertThat(Talk.text(expert.say("Expert " + code))).contains("expert för Kansliet");
        assertThat(Talk.text(expert.say("expert " + code))).contains("gäller inte");
    }

    /** The asker asks alone. */
    void ask(String show, String topic) {
        Form form = (Form) asker.press(asker.say(QUESTION), "Fråga en expert");
        Reply sent =
                (Reply) submit(asker, form, Map.of("show", show, "name", "Kim Ek", "topic", topic));
        assertThat(Talk.text(sent))
                .containsIgnoringCase("svaret kommer till dig")
                .doesNotContain("{");
    }

    /** Somebody asks in the room, and is refused there. */
    Reply askInRoom(Talk.Person person, String show) {
        Reply refused = person.in(room).say(QUESTION);
        askInRoom(person, refused, show);
        return refused;
    }

    /** The form comes back from the person's own conversation, as it does in Teams. */
    void askInRoom(Talk.Person person, Reply refused, String show) {
        Form form = (Form) person.in(room).press(refused, "Fråga en expert");
        assertThat(form.intro()).contains("där du frågade");
        Map<String, String> values = Map.of("show", show, "name", "Kim Ek", "topic", "procurement");
        assertThat(Talk.text((Reply) submit(person, form, values)))
                .contains("i samtalet där du frågade");
    }

    static Response submit(Talk.Person person, Form form, Map<String, String> values) {
        return person.send(new Content.Submitted(form.id(), form.context(), Talk.values(values)));
    }

    /** The expert answers what was asked last. */
    String reply() {
        Form form = (Form) expert.press(talk.pushes(expert).getLast(), "Svara");
        return Talk.text((Reply) submit(expert, form, Map.of("words", ANSWER)));
    }

    /** The one question that experts have, had or are to get. */
    ExpertQuestion question() {
        return desk.of(tenant).getFirst();
    }
}
