package se.kompis.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Role;
import se.kompis.delivery.Composition;
import se.kompis.knowledge.MaterialId;
import se.kompis.people.People;

/** Files sent to Kompis in a chat. */
@KompisTest
class MaterialSkillTests {
    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private OwnerReminders reminders;
    @Autowired private Lifecycle lifecycle;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;
    private final String workspace = UUID.randomUUID().toString();

    private Talk.Person somebody(Role role) {
        Talk.Person person = talk.somebody(workspace);
        people.grant(people.resolve(person.route(), Hints.NONE).person(), role);
        return person;
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String heading(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(it -> ((Block.Heading) it).text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(reply));
    }

    @Test
    void readsAFileAndPublishesItAtThePressOfAButton() {
        Talk.Person publisher = somebody(Role.PUBLISHER);
        Talk.Person colleague = talk.somebody(workspace);
        Reply summary =
                publisher.sendFile(
                        "sälar.md", file("# Gråsälen\n\nGråsälen på Håkanskär heter Fritjof."));
        assertThat(heading(summary)).isEqualTo("Gråsälen");
        assertThat(Talk.text(summary)).contains("sälar.md", "svenska");

        Reply before = colleague.say("Vad heter gråsälen på Håkanskär?");
        assertThat(Talk.quotes(before)).noneMatch(it -> it.text().contains("Fritjof"));
        publisher.press(summary, "Publicera");
        Reply after = colleague.say("Vad heter gråsälen på Håkanskär?");
        assertThat(Talk.quotes(after).getFirst().text())
                .isEqualTo("Gråsälen på Håkanskär heter Fritjof.");
        assertThat(Talk.text((Reply) publisher.press(summary, "Publicera"))).contains("redan");
    }

    @Test
    void triesADraft() {
        Talk.Person editor = somebody(Role.EDITOR);
        Reply summary = editor.sendFile("ö.txt", file("På Ramskär växer strandkål i augusti."));
        editor.press(summary, "Prova");
        Reply tried = editor.say("Vad växer på Ramskär?");
        assertThat(Talk.quotes(tried).getFirst().text())
                .isEqualTo("På Ramskär växer strandkål i augusti.");
        assertThat(Talk.quotes(tried).getFirst().citation().version()).contains("utkast");
    }

    @Test
    void tellsALearnerKindlyThatFilesAreNotForThem() {
        Reply reply = talk.somebody(workspace).sendFile("a.txt", file("En text om sjöbodar."));
        assertThat(Talk.text(reply)).contains("den här har jag inte sparat", "En fråga kan du");
    }

    @Test
    void letsAnEditorPrepareAndNobodyElsePublish() {
        Talk.Person editor = somebody(Role.EDITOR);
        Reply summary = editor.sendFile("b.txt", file("Bryggan på Norrskär är röd."));
        assertThat(Talk.text(summary)).contains("någon som får publicera");

        Reply published =
                somebody(Role.PUBLISHER).sendFile("c.txt", file("Bryggan på Sörskär är gul."));
        Map<String, String> values =
                published.blocks().stream()
                        .filter(Block.Actions.class::isInstance)
                        .map(it -> ((Block.Actions) it).actions().getFirst().values())
                        .findFirst()
                        .orElseThrow();
        Content forged = new Content.Pressed("material.publish", values);
        assertThat(Talk.text((Reply) editor.send(forged))).contains("får du inte ändra");
        assertThat(Talk.text((Reply) talk.somebody(workspace).send(forged)))
                .contains("får du inte ändra");
        Talk.Person foreigner = talk.somebody(UUID.randomUUID().toString());
        people.grant(
                people.resolve(foreigner.route(), Hints.NONE).person(), Role.TENANT_ADMINISTRATOR);
        assertThat(Talk.text((Reply) foreigner.send(forged))).contains("får du inte ändra");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        Reply reply = somebody(Role.PUBLISHER).sendFile("d.pdf", file("%PDF-1.7\nskräp"));
        assertThat(Talk.text(reply)).contains("d.pdf", "skadad eller ofullständig");
    }

    @Test
    void remindsItsOwnerOnceThatAMaterialShouldBeReviewed() {
        Talk.Person publisher = somebody(Role.PUBLISHER);
        Reply summary =
                publisher.sendFile(
                        "rutin.md",
                        file(
                                "---\nreview-by: "
                                        + LocalDate.ofInstant(clock.instant(), clock.getZone())
                                                .plusDays(10)
                                        + "\n---\n# Rutin för bojar\n\nBojarna tas in före isen."));
        publisher.press(summary, "Publicera");
        reminders.check();
        reminders.check();
        String reference =
                jdbc.sql("select reference from push where kind = 'material' and person_id = ?")
                        .param(participant(publisher).person())
                        .query(String.class)
                        .single();
        assertThat(reminders.compose(participant(publisher), reference))
                .isInstanceOfSatisfying(
                        Composition.Ready.class,
                        it -> assertThat(Talk.text(it.reply())).contains("Rutin för bojar"));

        lifecycle.retire(new MaterialId(reference.split("/", -1)[2]), Optional.empty());
        assertThat(reminders.compose(participant(publisher), reference))
                .isInstanceOf(Composition.Withdrawn.class);
    }

    private Participant participant(Talk.Person person) {
        return people.resolve(person.route(), Hints.NONE);
    }
}
