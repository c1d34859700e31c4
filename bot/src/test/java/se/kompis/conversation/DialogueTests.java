package se.kompis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.Talk;

/** What Kompis says to what people do, through the inbox as a channel would. */
@KompisTest
class DialogueTests {
    @Autowired private Talk talk;
    @Autowired private JdbcClient jdbc;
    private Talk.Person person;

    @BeforeEach
    void meet() {
        person = talk.somebody("dialogue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hej", "Hej!", "HEJ", "God morgon", "hello", "hej kompis", " hej \n"})
    void greetsBack(String greeting) {
        assertThat(Talk.text(person.say(greeting))).startsWith("Hej. Fråga mig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tack", "Tack så mycket!", "thanks", "toppen"})
    void takesThanks(String thanks) {
        assertThat(Talk.text(person.say(thanks))).startsWith("Varsågod");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hjälp", "Hjälp!", "vad kan du?", "Vad kan du göra?", "help", "vem är du"})
    void tellsWhatItCanDo(String question) {
        assertThat(Talk.text(person.say(question)))
                .contains("Ställ en fråga", "byt språk", "inställningar", "mina uppgifter")
                .contains("inga personuppgifter");
    }

    @Test
    void greetsAtFirstContactAndAnswersAllTheSame() {
        Talk.Person stranger = talk.stranger("dialogue", Hints.NONE);
        Reply first = stranger.say("Vad är öppna data?");
        assertThat(Talk.text(first)).startsWith("Hej, jag är Kompis").contains("sekretess");
        assertThat(Talk.quotes(first)).isNotEmpty();
        assertThat(Talk.text(stranger.say("Vad är öppna data?"))).doesNotContain("jag är Kompis");
    }

    @Test
    void asksTwoThingsThatMayBeSkipped() {
        Talk.Person stranger = talk.stranger("dialogue", Hints.NONE);
        Reply greeting = stranger.say("hej");
        Reply second = (Reply) stranger.press(greeting, "Förtroendevald");
        assertThat(Talk.text(second)).contains("kommun eller en region");
        Reply last = (Reply) stranger.press(second, "Hoppa över");
        assertThat(last.blocks()).anyMatch(Block.Suggestions.class::isInstance);
        assertThat(last.personal()).isTrue();
    }

    @Test
    void speaksTheLanguageOfTheClientAtFirst() {
        Hints english = new Hints(Optional.of(Locale.US), Optional.empty(), false);
        assertThat(Talk.text(talk.stranger("dialogue", english).say("hello")))
                .startsWith("Hello, I am Kompis");
    }

    @Test
    void changesLanguageAndKeepsIt() {
        assertThat(Talk.text(person.say("byt språk"))).isEqualTo("We speak English now.");
        assertThat(Talk.text(person.say("thanks"))).startsWith("You are welcome");
        assertThat(Talk.text(person.say("svenska, tack"))).isEqualTo("Nu pratar vi svenska.");
    }

    @Test
    void savesSettingsFromTheForm() {
        Form form = (Form) person.send(new Content.Said("inställningar"));
        var values =
                Talk.values(
                        Map.of(
                                "language", "en",
                                "audience", "OFFICIAL",
                                "organisation", "REGION"));
        Reply saved = (Reply) person.send(new Content.Submitted(form.id(), Map.of(), values));
        assertThat(Talk.text(saved)).isEqualTo("Your settings are saved.");
        Form again = (Form) person.send(new Content.Said("settings"));
        assertThat(again.fields())
                .extracting(field -> ((Field.Choice) field).value())
                .containsExactly("en", "OFFICIAL", "REGION");
    }

    @Test
    void saysWhatIsWrongInAForm() {
        var values = Talk.values(Map.of("language", "tlh", "audience", "POLITICIAN"));
        FormErrors errors =
                (FormErrors)
                        person.send(new Content.Submitted("people.settings", Map.of(), values));
        assertThat(errors.errors()).containsKey("language");
        assertThat(((Field.Choice) errors.form().fields().get(1)).value()).isEqualTo("POLITICIAN");
    }

    @Test
    void repliesToButtonsAndFormsThatNobodyKnows() {
        var pressed = new Content.Pressed("nosuch.thing", Map.of("x", "y"));
        assertThat(Talk.text((Reply) person.send(pressed))).contains("förstod jag inte");
        var sent = new Content.Submitted("nosuch.form", Map.of(), Map.of("a", List.of("b")));
        assertThat(Talk.text((Reply) person.send(sent))).contains("förstod jag inte");
    }

    @Test
    void showsAndErasesWhatIsKept() {
        person.say("Vad är öppna data?");
        Reply mine = person.say("mina uppgifter");
        assertThat(Talk.text(mine)).contains("språk: svenska", "kanal: talk");
        assertThat(mine.personal()).isTrue();
        assertThat(Talk.text(mine)).contains("Vad är öppna data?");
        Reply sure = (Reply) person.press(mine, "Radera allt om mig");
        assertThat(Talk.text((Reply) person.press(sure, "Ja, radera allt"))).contains("borttaget");
        assertThat(
                        jdbc.sql("select question from memory where conversation like ?")
                                .param("%" + person.route().account() + "%")
                                .query()
                                .listOfRows())
                .as("what was asked is forgotten too")
                .isEmpty();
        assertThat(Talk.text(person.say("hej"))).startsWith("Hej, jag är Kompis");
    }
}
