package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.NeverQuiet;
import se.kompis.answer.ExpertDesk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;
import tools.jackson.databind.JsonNode;

/** Who asks an expert in a thread of a channel gets the answer in that thread. */
@SlackTest.BySocket
@Import(NeverQuiet.class)
class AskedInThreadTests {
    private static final String QUESTION = "Får nämnden spela in sina sammanträden på video?";
    private static final String ANSWER = "när fullmäktige har beslutat det";

    @Autowired private FakeSlack slack;
    @Autowired private JdbcClient jdbc;
    @Autowired private ExpertDesk desk;
    @Autowired private Participants participants;
    private SocketTalk talk;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
        talk = new SocketTalk(slack, jdbc);
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
        Map<String, Object> mention = Payloads.mention(channel, user, QUESTION);
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
        Participant asker = participant(user);
        List<String> answers =
                jdbc.sql("select answer_id from expert_form where person_id = ?")
                        .param(asker.person())
                        .query((row, _) -> row.getString(1))
                        .list();
        String words = "Ja, nämnden får spela in sammanträden " + ANSWER + ".";
        assertThat(desk.write(asker.tenant(), answers, QUESTION, "somebody", words, "Kansliet"))
                .isPresent();
    }

    private String stateOfPush(String user) {
        return jdbc.sql("select state from push where person_id = ?")
                .param(participant(user).person())
                .query(String.class)
                .single();
    }

    private Participant participant(String user) {
        return participants.resolve(new Route("slack", "T1", user), Hints.NONE);
    }

    private static boolean isAnswer(FakeSlack.Call call) {
        return call.value("text").contains(ANSWER);
    }
}
