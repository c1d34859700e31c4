package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.teams.TeamsClient.button;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.kompis.NeverQuiet;
import se.kompis.OpenQuestion;
import se.kompis.conversation.Route;
import tools.jackson.databind.JsonNode;

/** Who asks an expert where others read gets the form alone, and the answer where they asked. */
@TeamsTest
@Import({NeverQuiet.class, OpenQuestion.class})
class AskedInRoomTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;
    @Autowired private OpenQuestion question;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    @ParameterizedTest
    @CsvSource({
        "29:thread, 19:experts@thread.tacv2;messageid=7, channel",
        "29:group, 19:experts@thread.v2, groupChat"
    })
    void getsTheAnswerThere(String account, String room, String kind) {
        askExpert(account, room, kind);
        answer(account);
        FakeTeams.Call told = teams.await(AskedInRoomTests::isAnswer);
        assertThat(told.path()).isEqualTo("conversations/" + room + "/activities");
        assertThat(told.body().has("replyToId")).isFalse();
        assertThat(told.body().toString()).doesNotContain("Åsa", "Kim Ek");
    }

    @Test
    void getsItAloneOnceKompisIsNotThereAnyMore() {
        askExpert("29:left", "19:left@thread.tacv2;messageid=7", "channel");
        teams.fail(403, "BotNotInConversationRoster", "0");
        answer("29:left");
        FakeTeams.Call told = teams.await(AskedInRoomTests::isAnswer);
        assertThat(told.path()).isEqualTo("conversations/a:29:left/activities");
    }

    /** Mentions Kompis, presses the button under the refusal, and sends the form. */
    private void askExpert(String account, String room, String kind) {
        TeamsClient inRoom = talk.in(room, kind, account);
        TeamsClient alone = talk.person(account);
        inRoom.mention(OpenQuestion.TEXT);
        JsonNode refused = talk.card(room, "Fråga en expert");
        inRoom.press(button(refused, "Fråga en expert"), Map.of());
        JsonNode form = talk.card(alone.conversation(), "Skicka");
        assertThat(form.toString()).contains("där du frågade");
        JsonNode sent =
                alone.press(
                        button(form, "Skicka"), Map.of("field.show", "no", "field.name", "Kim Ek"));
        assertThat(sent.toString()).contains("i samtalet där du frågade");
        teams.await(call -> call.method().equals("PUT"));
    }

    private void answer(String account) {
        question.answer(new Route("teams", "T1", account));
    }

    private static boolean isAnswer(FakeTeams.Call call) {
        return call.isMessage() && call.body().toString().contains(OpenQuestion.ANSWER);
    }
}
