package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.NeverQuiet;
import se.kompis.OpenQuestion;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;
import tools.jackson.databind.JsonNode;

/** Who asks an expert in a thread of a channel gets the answer in that thread. */
@SlackTest.BySocket
@Import({NeverQuiet.class, OpenQuestion.class})
class AskedInThreadTests {
    @Autowired private FakeSlack slack;
    @Autowired private SocketTalk talk;
    @Autowired private JdbcClient jdbc;
    @Autowired private OpenQuestion question;
    @Autowired private Participants participants;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
    }

    @Test
    void getsTheAnswerInThatThreadWithoutBeingNamed() {
        String thread = askExpert("UTHREAD", "C91");
        answer("UTHREAD");
        FakeSlack.Call told = slack.await("chat.postMessage", AskedInThreadTests::isAnswer);
        assertThat(told.value("channel")).isEqualTo("C91");
        assertThat(told.value("thread_ts")).isEqualTo(thread);
        assertThat(told.value("text")).doesNotContain("UTHREAD", "Kim Ek");
        assertThat(told.value("blocks")).doesNotContain("UTHREAD", "Kim Ek");
    }

    @Test
    void getsItAloneOnceTheChannelIsArchived() {
        askExpert("UARCHIVED", "C92");
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("is_archived"));
        answer("UARCHIVED");
        FakeSlack.Call told = slack.await("chat.postMessage", AskedInThreadTests::isAnswer);
        assertThat(told.value("channel")).isEqualTo("DARCHIVED");
        assertThat(told.value("thread_ts")).isEmpty();
    }

    @Test
    void getsItAloneOnceTheThreadIsDeleted() {
        askExpert("UDELETED", "C93");
        slack.fail("conversations.replies", FakeSlack.Fault.refused("thread_not_found"));
        answer("UDELETED");
        FakeSlack.Call told = slack.await("chat.postMessage", AskedInThreadTests::isAnswer);
        assertThat(told.value("channel")).isEqualTo("DDELETED");
    }

    @Test
    void isNotToldTwiceWhenSlacksAnswerGetsLost() {
        askExpert("ULOST", "C94");
        slack.fail("chat.postMessage", FakeSlack.Fault.answerLost());
        answer("ULOST");
        Awaitility.await().until(() -> stateOfPush("ULOST").equals("SENT"));
        assertThat(slack.calls("chat.postMessage")).filteredOn(it -> isAnswer(it)).hasSize(1);
        assertThat(slack.calls("conversations.replies")).hasSizeGreaterThan(1);
    }

    /** Mentions Kompis, presses the button under the refusal, and sends the form. */
    private String askExpert(String user, String channel) {
        talk.introduce(user);
        Map<String, Object> mention = Payloads.mention(channel, user, OpenQuestion.TEXT);
        talk.send(mention);
        String thread = String.valueOf(mention.get("ts"));
        JsonNode button = SocketTalk.element(slack.answerIn(channel), "Fråga en expert");
        talk.settle();
        talk.interact(
                Payloads.pressInThread(
                        channel,
                        thread,
                        user,
                        button.path("action_id").stringValue(),
                        button.path("value").stringValue()));
        String view = slack.await("views.open", _ -> true).value("view");
        assertThat(view).contains("där du frågade");
        JsonNode taken = talk.interact(Payloads.submission(user, view, "name", "Kim Ek"));
        assertThat(taken.path("view").toString()).contains("i samtalet där du frågade");
        return thread;
    }

    private void answer(String user) {
        question.answer(route(user));
    }

    private String stateOfPush(String user) {
        return jdbc.sql("select state from push where person_id = ?")
                .param(participants.resolve(route(user), Hints.NONE).person())
                .query(String.class)
                .single();
    }

    private static Route route(String user) {
        return new Route("slack", "T1", user);
    }

    private static boolean isAnswer(FakeSlack.Call call) {
        return call.value("text").contains(OpenQuestion.ANSWER);
    }
}
