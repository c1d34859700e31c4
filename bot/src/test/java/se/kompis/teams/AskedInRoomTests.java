package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.teams.TeamsClient.button;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.NeverQuiet;
import se.kompis.answer.ExpertDesk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;
import tools.jackson.databind.JsonNode;

/** Who asks an expert where others read gets the form alone, and the answer where they asked. */
@TeamsTest
@Import(NeverQuiet.class)
class AskedInRoomTests {
    private static final String QUESTION = "Får nämnden spela in sina sammanträden på video?";
    private static final String ANSWER = "när fullmäktige har beslutat det";

    @Autowired private FakeTeams teams;
    @Autowired private JdbcClient jdbc;
    @Autowired private ExpertDesk desk;
    @Autowired private Participants participants;
    @LocalServerPort private int port;

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
        TeamsClient inRoom = new TeamsClient(teams, port, "T1", account, room, kind);
        TeamsClient alone = new TeamsClient(teams, port, "T1", account);
        inRoom.mention(QUESTION);
        JsonNode refused = cardWith(room, "Fråga en expert");
        inRoom.press(button(refused, "Fråga en expert"), Map.of());
        JsonNode form = cardWith(alone.conversation(), "Skicka");
        assertThat(form.toString()).contains("där du frågade");
        JsonNode sent =
                alone.press(
                        button(form, "Skicka"), Map.of("field.show", "no", "field.name", "Kim Ek"));
        assertThat(sent.toString()).contains("i samtalet där du frågade");
        teams.await(call -> call.method().equals("PUT"));
    }

    private JsonNode cardWith(String conversation, String label) {
        return teams.answerIn(conversation, it -> it.card().toString().contains(label)).card();
    }

    private void answer(String account) {
        Participant asker = participants.resolve(new Route("teams", "T1", account), Hints.NONE);
        List<String> answers =
                jdbc.sql("select answer_id from expert_form where person_id = ?")
                        .param(asker.person())
                        .query((row, _) -> row.getString(1))
                        .list();
        String words = "Ja, nämnden får spela in sammanträden " + ANSWER + ".";
        assertThat(desk.write(asker.tenant(), answers, QUESTION, "somebody", words, "Kansliet"))
                .isPresent();
    }

    private static boolean isAnswer(FakeTeams.Call call) {
        return call.isMessage() && call.body().toString().contains(ANSWER);
    }
}
