package se.kompis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Reply;

/** How people set their reminders in a conversation, on Sunday, 22 November 2026, at 11.15. */
@KompisTest
class ReminderSkillTests {
    @Autowired private Talk talk;
    @Autowired private MovableClock clock;
    private Talk.Person person;

    @BeforeEach
    void meet() {
        clock.reset();
        person = talk.somebody("reminding");
    }

    private String say(String text) {
        return Talk.text(person.say(text)).strip();
    }

    @Test
    void echoesTheRhythmWithTheNextThreeTimes() {
        Reply reply = person.say("påminn mig tisdagar och torsdagar 8.15");
        assertThat(Talk.text(reply).strip())
                .isEqualTo(
                        """
                        Jag påminner dig **tisdagar och torsdagar kl. 8.15**, aldrig före 8.00 eller efter 17.00. \
                        Är det helgdag flyttar jag till nästa arbetsdag.

                        De nästa gångerna:
                        - tisdag 24 november kl. 8.15
                        - torsdag 26 november kl. 8.15
                        - tisdag 1 december kl. 8.15\
                        """);
        assertThat(reply.personal()).isTrue();
    }

    @Test
    void speaksEnglish() {
        Hints english = new Hints(Optional.of(Locale.UK), Optional.empty(), false);
        Talk.Person caro = talk.stranger("reminding", english);
        caro.say("hello");
        assertThat(Talk.text(caro.say("remind me every other Friday at noon")))
                .startsWith(
                        "I remind you **every other week, Fridays at 12:00**, never before 8:00")
                .contains("- Friday 27 November at 12:00", "- Friday 11 December at 12:00");
    }

    @Test
    void goesBackWhenAChangeIsUndone() {
        say("påminn mig tisdagar 8.15");
        Reply changed = person.say("varje vardag kl 9");
        assertThat(Talk.text((Reply) person.press(changed, "Ångra")))
                .startsWith("Ändringen är ångrad.")
                .contains("tisdagar kl. 8.15");
        assertThat(say("ångra")).contains("varje vardag kl. 9.00");
    }

    @Test
    void keepsWhatWasNotSaid() {
        say("påminn mig tisdagar 13.30");
        assertThat(say("varannan vecka")).contains("varannan vecka, tisdagar kl. 13.30");
        assertThat(say("påminn mig kl 10")).contains("varannan vecka, tisdagar kl. 10.00");
        assertThat(say("torsdagar")).contains("**torsdagar kl. 10.00**");
    }

    @Test
    void pausesAndGoesOn() {
        say("påminn mig tisdagar 8.15");
        assertThat(say("pausa två veckor"))
                .contains("paus till och med lördag 5 december", "- tisdag 8 december kl. 8.15");
        Reply open = person.say("pausa");
        assertThat(Talk.text(open)).contains("paus tills vidare").doesNotContain("gångerna");
        assertThat(Talk.text((Reply) person.press(open, "Pausa fyra veckor")))
                .contains("lördag 19 december", "tisdag 22 december");
        assertThat(say("fortsätt")).doesNotContain("paus").contains("- tisdag 24 november");
    }

    @Test
    void staysAwayDuringALeaveAndInJuly() {
        say("påminn mig måndagar 8.15");
        assertThat(say("jag är ledig 14-18 december"))
                .contains("Jag stör inte från måndag 14 december till fredag 18 december");
        assertThat(say("även i juli")).contains("också i juli");
        assertThat(say("inte före 10"))
                .contains("aldrig före 10.00", "- måndag 23 november kl. 10");
    }

    @Test
    void stopsWithOneWordAndSaysHowToComeBack() {
        say("påminn mig tisdagar 8.15");
        assertThat(say("stopp"))
                .isEqualTo(
                        "Jag skickar inget mer till dig av mig själv. Du kan fråga mig när du vill, "
                                + "och skriva *fortsätt* om du ångrar dig.");
        assertThat(say("fortsätt")).contains("tisdagar kl. 8.15");
    }

    @Test
    void putsOffToAnHourThatIsAllowed() {
        say("påminn mig söndagar 9");
        assertThat(say("snooze")).isEqualTo("Jag återkommer söndag 22 november kl. 12.15.");
        assertThat(say("snooza 8 timmar")).isEqualTo("Jag återkommer måndag 23 november kl. 8.00.");
    }

    @Test
    void asksBackAndThenNeedsFewerWords() {
        Reply question = person.say("påminn mig om tandläkaren");
        assertThat(Talk.text(question)).startsWith("Jag påminner om lektioner");
        assertThat(say("tisdag 8.15")).contains("tisdagar kl. 8.15");
        assertThat(say("påminn mig kl 25.00")).contains("finns inte på klockan");
        assertThat(say("9.30")).contains("kl. 9.30");
    }

    @Test
    void takesTheSameFromAForm() {
        Form form = (Form) person.send(new Content.Said("ändra påminnelser"));
        assertThat(form.fields()).extracting(Field::id).startsWith("days", "time", "second");
        Map<String, List<String>> values =
                Map.of(
                        "days",
                        List.of("1", "5"),
                        "time",
                        List.of("09:00"),
                        "second",
                        List.of("14:30"),
                        "weeks",
                        List.of("2"),
                        "from",
                        List.of("09:00"),
                        "until",
                        List.of("16:00"),
                        "july",
                        List.of("no"),
                        "first",
                        List.of("2026-12-07"),
                        "last",
                        List.of("2026-12-11"));
        Reply reply = (Reply) person.send(new Content.Submitted(form.id(), Map.of(), values));
        assertThat(Talk.text(reply))
                .contains("varannan vecka, måndagar och fredagar kl. 9.00 och 14.30")
                .contains("aldrig före 9.00 eller efter 16.00")
                .contains("Jag stör inte från måndag 7 december till fredag 11 december");
    }

    @Test
    void saysWhatIsWrongInTheForm() {
        Map<String, List<String>> values =
                Map.of(
                        "time",
                        List.of("03:00"),
                        "from",
                        List.of("16:00"),
                        "until",
                        List.of("09:00"),
                        "last",
                        List.of("2026-12-11"));
        FormErrors errors =
                (FormErrors)
                        person.send(new Content.Submitted("reminder.schedule", Map.of(), values));
        assertThat(errors.errors().keySet())
                .containsExactlyInAnyOrder("days", "time", "until", "last");
    }

    @Test
    void leavesPhrasesAloneThatOnlyMeanSomethingWithReminders() {
        assertThat(say("senare")).doesNotContain("återkommer");
        assertThat(say("ångra")).doesNotContain("ångrad");
        assertThat(say("mina påminnelser")).startsWith("Du har inga påminnelser.");
    }

    @Test
    void beginsWithOneLessonAWeekOnlyWhenAsked() {
        Reply none = person.say("mina påminnelser");
        assertThat(Talk.text((Reply) person.press(none, "En lektion i veckan")))
                .contains("tisdagar kl. 8.15", "- tisdag 24 november kl. 8.15");
    }

    @Test
    void showsAndForgetsWhatIsKept() {
        say("påminn mig tisdagar 8.15");
        Reply mine = person.say("mina uppgifter");
        assertThat(Talk.text(mine)).contains("När du vill bli påmind", "TUESDAY");
        person.press((Reply) person.press(mine, "Radera allt om mig"), "Ja, radera allt");
        assertThat(say("mina påminnelser")).contains("Du har inga påminnelser.");
    }
}
