package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Role;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.people.People;

/** Walks every skill with every role, and with the buttons of another organisation. */
@KompisTest
class SkillWalkTests {
    private static final Pattern PHRASE = Pattern.compile("\\*([^*]+)\\*");
    private static final String SECRET = "Hemligheten";

    @Autowired private List<Skill> skills;
    @Autowired private Dialogue dialogue;
    @Autowired private People people;
    @Autowired private Commands commands;
    @Autowired private Texts texts;
    @Autowired private Talk talk;
    @TempDir private Path folder;

    private Participant participant(Talk.Person person) {
        return people.resolve(person.route(), Hints.NONE);
    }

    private static Participant as(Role role, Participant person) {
        return new Participant(
                person.person(),
                person.tenant(),
                EnumSet.of(Role.LEARNER, role),
                person.locale(),
                person.zone(),
                false,
                true);
    }

    private Response press(Talk.Person person, Participant participant, Action action) {
        Content pressed = new Content.Pressed(action.name(), action.values());
        Message message = person.message(UUID.randomUUID().toString(), pressed);
        return dialogue.respond(message, participant);
    }

    @Test
    void everySkillServesWhomItIsForAndNobodyElse() {
        Talk.Person person = talk.somebody("skills");
        String refusal = texts.get(Participant.SWEDISH, "conversation.notAllowed");
        for (Skill skill : skills) {
            for (Role role : Role.values()) {
                Participant participant = as(role, participant(person));
                Action action = Action.of(skill.name() + ".walk", "", Map.of());
                Response response = press(person, participant, action);
                assertThat(response.toString().contains(refusal))
                        .as(skill.name() + " " + role)
                        .isEqualTo(!participant.hasAnyOf(skill.roles()));
            }
        }
    }

    /** Says all that the help suggests, and presses every button of the answers from elsewhere. */
    @Test
    void noButtonOfAnotherOrganisationTellsOrChangesAnything() throws IOException {
        Talk.Person foreigner = talk.somebody("annanstad");
        String tenant = participant(foreigner).tenant();
        Path secret = folder.resolve("plan.md");
        Files.writeString(secret, "# Plan\n\nHemligheten ligger under fyren i Annanstad.");
        commands.run(
                List.of("import", "--tenant", tenant, secret.toString()),
                new RecordingConsole().in(folder));
        List<Action> buttons = new ArrayList<>();
        phrases(participant(foreigner))
                .map(phrase -> foreigner.send(new Content.Said(phrase)))
                .forEach(response -> buttons.addAll(actions(response)));
        Response answer = foreigner.send(new Content.Said("Var ligger Hemligheten i Annanstad?"));
        assertThat(answer.toString()).contains("under fyren");
        buttons.addAll(actions(answer));
        assertThat(buttons).hasSizeGreaterThan(3);

        for (Role role : Role.values()) {
            Talk.Person stranger = talk.somebody("here");
            Participant here = as(role, participant(stranger));
            buttons.forEach(button ->
                    assertThat(press(stranger, here, button).toString())
                            .as(button.name() + " " + role)
                            .doesNotContain(SECRET, "under fyren"));
            assertThat(stranger.say("Var ligger Hemligheten i Annanstad?").toString())
                    .doesNotContain("under fyren");
        }
    }

    private Stream<String> phrases(Participant participant) {
        return skills.stream()
                .flatMap(skill -> skill.help(participant).stream())
                .flatMap(help -> PHRASE.matcher(help).results())
                .map(found -> found.group(1));
    }

    private static List<Action> actions(Response response) {
        return response instanceof Reply reply
                ? reply.blocks().stream().flatMap(SkillWalkTests::actions).toList()
                : List.of();
    }

    private static Stream<Action> actions(Block block) {
        return switch (block) {
            case Block.Actions actions -> actions.actions().stream();
            case Block.Feedback feedback -> Stream.of(feedback.yes(), feedback.no());
            case Block.Question question -> Stream.of(question.answer());
            default -> Stream.empty();
        };
    }
}
