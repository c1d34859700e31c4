package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Reply;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.Materials;

/** Questions to the bundled library. */
@KompisTest
class AnswerTests {
    @Autowired private Talk talk;
    @Autowired private Materials materials;
    @Autowired private JdbcClient jdbc;
    private Talk.Person person;

    @BeforeEach
    void meet() {
        person = talk.somebody("answers");
    }

    @Test
    void quotesToTheLetterWithPublisherTitleAndLink() {
        Reply reply = person.say("Vad är öppna data?");
        Block.Quote quote = Talk.quotes(reply).getFirst();
        assertThat(quote.citation().publisher()).contains("Kompis");
        assertThat(quote.citation().title()).startsWith("Öppna data");
        assertThat(quote.citation().version()).contains("2026-11-20");
        assertThat(quote.marks()).isNotEmpty();
        String[] path = quote.citation().source().target().getPath().split("/", -1);
        String[] span = path[5].split("-", -1);
        var section =
                materials
                        .sections(new MaterialId(path[2]), Integer.parseInt(path[3]))
                        .get(Integer.parseInt(path[4]));
        assertThat(section.text().substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])))
                .isEqualTo(quote.text());
    }

    @Test
    void refusesWhatTheMaterialDoesNotKnowAndKeepsTheQuestionWithoutName() {
        Reply reply = person.say("Hur länge ska man koka ägg?");
        assertThat(Talk.quotes(reply)).isEmpty();
        assertThat(Talk.text(reply)).contains("hittar inget i materialet");
        assertThat(reply.blocks()).anyMatch(Block.Suggestions.class::isInstance);
        assertThat(
                        jdbc.sql("select outcome from answer where question like '%koka ägg%'")
                                .query(String.class)
                                .list())
                .contains("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙂🙂", "\u0000\u0001\u0007", "???", "12345"})
    void repliesPolitelyToWhatIsNoQuestion(String text) {
        assertThat(Talk.text(person.say(text))).startsWith("Skriv din fråga med ord");
    }

    @Test
    void repliesPolitelyToAPastedText() {
        assertThat(Talk.text(person.say("öppna data ".repeat(1_000)))).contains("för långt");
    }

    @Test
    void understandsAQuestionAmongControlCharacters() {
        assertThat(Talk.quotes(person.say("Vad\u0007 är\u0000 öppna\u200b data?"))).isNotEmpty();
    }

    @Test
    void buildsAFollowUpOnTheQuestionBefore() {
        person.say("Vem ansvarar för informationssäkerhet?");
        person.say("och för skolan?");
        assertThat(lastQuestion())
                .isEqualTo("Vem ansvarar för informationssäkerhet? och för skolan?");
        person.say("varför?");
        assertThat(lastQuestion()).endsWith("varför?").startsWith("Vem ansvarar");
    }

    private String lastQuestion() {
        return jdbc.sql("select question from answer order by rowid desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void takesAWholeQuestionAsItIs() {
        person.say("Vad är geodata?");
        person.say("Men vad säger lagen om hur kommunen ska hantera personuppgifter i e-tjänster?");
        assertThat(lastQuestion()).startsWith("Men vad säger lagen");
    }

    @Test
    void goesOnWithMoreByWordAndByButton() {
        Reply first = person.say("Vad är informationssäkerhet?");
        Reply second = person.say("mer");
        assertThat(Talk.quotes(second))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Talk.quotes(first));
        Reply third = (Reply) person.press(second, "Mer");
        assertThat(Talk.quotes(third)).doesNotContainAnyElementsOf(Talk.quotes(second));
    }

    @Test
    void asksWhatOfWhenThereWasNoQuestion() {
        assertThat(Talk.text(person.say("mer"))).contains("Ställ en fråga först");
    }

    @Test
    void showsTheWordsInTheirContext() {
        Reply answer = person.say("Vad är öppna data?");
        Reply context = (Reply) person.press(answer, "Visa sammanhang");
        Block.Quote around = Talk.quotes(context).getFirst();
        Block.Mark mark = around.marks().getFirst();
        assertThat(around.text().substring(mark.start(), mark.end()))
                .isEqualTo(Talk.quotes(answer).getFirst().text());
    }

    @Test
    void showsNoContextOfWhatWasWithdrawnSince() {
        Reply answer = person.say("Vad är välfärdsteknik?");
        setState("RETIRED");
        try {
            Reply context = (Reply) person.press(answer, "Visa sammanhang");
            assertThat(Talk.quotes(context)).isEmpty();
            assertThat(Talk.text(context)).contains("finns inte kvar");
        } finally {
            setState("PUBLISHED");
        }
    }

    private void setState(String state) {
        jdbc.sql("update material set state = ?").param(state).update();
    }

    @Test
    void countsOneThumbAPersonAndTakesAComment() {
        Reply answer = person.say("Vad är digital post?");
        Form form = (Form) person.press(answer, "Nej");
        person.press(answer, "Nej");
        var comment = Talk.values(Map.of("comment", "Vad kostar det?"));
        person.send(new Content.Submitted(form.id(), form.context(), comment));
        assertThat(
                        jdbc.sql("select comment from feedback where answer_id = ?")
                                .param(form.context().get("answer"))
                                .query(String.class)
                                .list())
                .containsExactly("Vad kostar det?");
    }

    @Test
    void sendsBackACommentThatIsTooLong() {
        Reply answer = person.say("Vad är digital post?");
        Form form = (Form) person.press(answer, "Nej");
        var comment = Talk.values(Map.of("comment", "x".repeat(501)));
        var errors =
                (FormErrors) person.send(new Content.Submitted(form.id(), form.context(), comment));
        assertThat(errors.errors().get("comment")).contains("500");
    }

    @Test
    void doesNotTouchAnAnswerOfAnotherTenant() {
        Reply answer = person.say("Vad är öppna data?");
        Talk.Person foreigner = talk.somebody("elsewhere");
        assertThat(Talk.text((Reply) foreigner.press(answer, "Visa sammanhang")))
                .contains("finns inte kvar");
        assertThat(Talk.text((Reply) foreigner.press(answer, "Ja"))).contains("finns inte kvar");
        assertThat(Talk.text((Reply) foreigner.press(answer, "Mer"))).contains("finns inte kvar");
    }

    @Test
    void repliesToButtonsWithValuesThatNobodySent() {
        var nonsense = Map.of("answer", "'; drop table answer; --", "shown", "-1");
        for (String action : new String[] {"answer.more", "answer.context", "answer.helpful"}) {
            Reply reply = (Reply) person.send(new Content.Pressed(action, nonsense));
            assertThat(Talk.text(reply)).contains("finns inte kvar");
        }
    }
}
