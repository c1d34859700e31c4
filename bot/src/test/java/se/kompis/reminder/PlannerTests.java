package se.kompis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.delivery.Composition;

/** From a slot that has come to a push, with a course that somebody really takes. */
@KompisTest
class PlannerTests {
    @Autowired private Talk talk;
    @Autowired private MovableClock clock;
    @Autowired private Planner planner;
    @Autowired private ReminderComposer composer;
    @Autowired private Participants participants;
    @Autowired private JdbcClient jdbc;
    private Talk.Person person;
    private Participant participant;

    @BeforeEach
    void meet() {
        clock.reset();
        person = talk.somebody("planning");
        participant = participants.resolve(person.route(), Hints.NONE);
    }

    /** The clock goes back, so nothing may stay that is from later. */
    @AfterEach
    void leave() {
        Reply mine = person.say("mina uppgifter");
        person.press((Reply) person.press(mine, "Radera allt om mig"), "Ja, radera allt");
        clock.reset();
        jdbc.sql("delete from inbox where received_at > ?").param(clock.millis()).update();
    }

    private Reply enrol() {
        Form form = (Form) person.send(new Content.Said("starta leda digitalt"));
        return (Reply) person.send(new Content.Submitted(form.id(), form.context(), Map.of()));
    }

    private List<String> pushes() {
        return jdbc.sql("select reference from push where person_id = ? order by created_at")
                .param(participant.person())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void pass(Duration time) {
        clock.pass(time);
        planner.look();
    }

    @Test
    void offersOneLessonAWeekToWhoeverBegins() {
        Reply begun = enrol();
        assertThat(Talk.text(begun)).contains("Vill du ha en lektion i veckan");
        Reply weekly = (Reply) person.press(begun, "En lektion i veckan");
        assertThat(Talk.text(weekly)).contains("tisdagar kl. 8.15");
    }

    @Test
    void takesNoForNo() {
        Reply begun = enrol();
        person.press(begun, "Nej tack");
        pass(Duration.ofDays(8));
        assertThat(pushes()).isEmpty();
    }

    @Test
    void pushesTheNextLessonOnTuesday() {
        enrol();
        person.say("påminn mig tisdagar 8.15");
        pass(Duration.ofHours(44));
        assertThat(pushes()).as("a quarter past seven").isEmpty();
        pass(Duration.ofHours(1));
        pass(Duration.ofMinutes(1));
        assertThat(pushes()).containsExactly("2026-11-24T08:15");
        Composition.Ready ready =
                (Composition.Ready) composer.compose(participant, "2026-11-24T08:15");
        assertThat(ready.reply().personal()).isTrue();
        assertThat(ready.reply().blocks()).anyMatch(Block.Question.class::isInstance);
        Block.Actions last = (Block.Actions) ready.reply().blocks().getLast();
        assertThat(last.actions())
                .extracting(it -> it.label())
                .containsExactly("Om en timme", "Pausa", "Ändra tider");
    }

    @Test
    void comesBackAfterASnoozeWithinTheCap() {
        enrol();
        person.say("påminn mig tisdagar 8.15");
        pass(Duration.ofHours(46));
        person.say("snooze");
        pass(Duration.ofMinutes(61));
        assertThat(pushes()).containsExactly("2026-11-24T08:15", "2026-11-24T10:15");
        person.say("snooze");
        pass(Duration.ofMinutes(61));
        assertThat(pushes()).as("two a day are enough").hasSize(2);
        pass(Duration.ofDays(7));
        assertThat(pushes()).hasSize(3);
    }

    @Test
    void pushesNothingToWhoeverHasNothingDue() {
        person.say("påminn mig tisdagar 8.15");
        pass(Duration.ofDays(3));
        assertThat(pushes()).isEmpty();
    }

    @Test
    void catchesUpOnceAfterThreeWeeks() {
        enrol();
        person.say("påminn mig måndagar 8.15");
        pass(Duration.ofDays(24));
        assertThat(pushes()).containsExactly("2026-11-23T08:15");
        planner.look();
        assertThat(pushes()).hasSize(1);
    }

    @Test
    void withdrawsWhatAPauseOvertook() {
        enrol();
        person.say("påminn mig tisdagar 8.15");
        pass(Duration.ofHours(46));
        person.say("pausa en vecka");
        assertThat(composer.compose(participant, "2026-11-24T08:15"))
                .isEqualTo(new Composition.Withdrawn("quiet_hours"));
        person.say("stopp");
        assertThat(composer.compose(participant, "2026-11-24T08:15"))
                .isEqualTo(new Composition.Withdrawn("opted_out"));
        pass(Duration.ofDays(14));
        assertThat(pushes()).hasSize(1);
    }
}
