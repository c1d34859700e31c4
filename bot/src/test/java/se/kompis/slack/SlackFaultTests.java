package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Slack asks to wait, refuses, or loses an answer or the connection. */
@SlackTest.BySocket
class SlackFaultTests {
    @Autowired private FakeSlack slack;
    @Autowired private SocketTalk talk;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
    }

    @Test
    void waitsAsLongAsSlackAsksAndThenAnswers() {
        talk.introduce("ULIMIT");
        slack.fail("chat.postMessage", FakeSlack.Fault.limited());
        talk.send(Payloads.direct("ULIMIT", SocketTalk.QUESTION));
        slack.answerIn("DULIMIT");
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void doesNotRepeatAnAnswerWhoseReceiptGotLost() {
        talk.introduce("ULOST");
        slack.fail("chat.postMessage", FakeSlack.Fault.answerLost());
        talk.send(Payloads.direct("ULOST", SocketTalk.QUESTION));
        slack.await("conversations.history", _ -> true);
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void tellsThePersonDirectlyWhenTheChannelTakesNothing() {
        talk.introduce("UKICKED");
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("not_in_channel"));
        talk.send(Payloads.mention("C6", "UKICKED", SocketTalk.QUESTION));
        assertThat(slack.answerIn("UKICKED").value("text")).contains("Öppna data");
    }

    @Test
    void saysItInPlainWordsWhenSlackRefusesTheBlocks() {
        talk.introduce("UPLAIN");
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("invalid_blocks"));
        talk.send(Payloads.direct("UPLAIN", SocketTalk.QUESTION));
        FakeSlack.Call answer = slack.answerIn("DUPLAIN");
        assertThat(answer.values()).doesNotContainKey("blocks");
        assertThat(answer.value("text")).contains("Öppna data");
    }

    @Test
    void connectsAgainAfterTheSocketBroke() {
        talk.introduce("USOCKET");
        int before = slack.socket().opened();
        slack.socket().cut();
        Awaitility.await().until(() -> slack.socket().opened() > before);
        talk.send(Payloads.direct("USOCKET", SocketTalk.QUESTION));
        assertThat(slack.answerIn("DUSOCKET").value("text")).contains("Öppna data");
    }
}
