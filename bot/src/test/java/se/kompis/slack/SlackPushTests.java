package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.conversation.Block;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;

/** What reaches people in Slack without their asking, and what is known of it. */
@SlackTest.ByHttp
class SlackPushTests {
    private static final Reply LESSON = Reply.of(new Block.Text("Dagens **lektion**"));

    @Autowired private FakeSlack slack;
    @Autowired private SlackChannel channel;
    @Autowired private SlackData data;
    @Autowired private Participants participants;

    private final String key = UUID.randomUUID().toString();
    private final String user = "U" + key.substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final Route route = new Route("slack", "T1", user);
    private final Destination own = Destination.own(route);
    private Participant person;

    @BeforeEach
    void begin() {
        slack.forgetCalls();
        slack.tellThreadsInPagesOf(0);
        person = participants.resolve(route, Hints.NONE);
    }

    private Dispatch send() {
        return channel.send(own, person, LESSON, key);
    }

    private String direct() {
        return "D" + user.substring(1);
    }

    @Test
    void opensTheConversationAtFirstContactAndRemembersIt() {
        assertThat(send()).isInstanceOf(Dispatch.Sent.class);
        assertThat(channel.send(own, person, LESSON, "another")).isInstanceOf(Dispatch.Sent.class);
        assertThat(slack.calls("conversations.open"))
                .singleElement()
                .satisfies(call -> assertThat(call.value("users")).isEqualTo(user));
        assertThat(slack.calls("chat.postMessage"))
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call.value("channel")).isEqualTo(direct());
                    assertThat(call.value("text")).contains("lektion");
                });
    }

    @Test
    void findsAPushByTheKeyInItsMetadata() {
        assertThat(channel.find(own, person, key)).isEqualTo(Finding.NOT_FOUND);
        send();
        assertThat(channel.find(own, person, key)).isEqualTo(Finding.FOUND);
        assertThat(channel.find(own, person, "another")).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void doesNotKnowWhetherItArrivedWhenTheAnswerIsLost() {
        slack.fail("chat.postMessage", FakeSlack.Fault.answerLost());
        assertThat(send()).isInstanceOf(Dispatch.Uncertain.class);
        assertThat(channel.find(own, person, key)).isEqualTo(Finding.FOUND);
        slack.fail("chat.postMessage", FakeSlack.Fault.reset());
        assertThat(channel.send(own, person, LESSON, "another"))
                .isInstanceOf(Dispatch.Uncertain.class);
        assertThat(channel.find(own, person, "another")).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void saysHowLongSlackAsksToWaitAndDoesNotWaitItself() {
        slack.fail("chat.postMessage", FakeSlack.Fault.limited());
        assertThat(send()).isEqualTo(new Dispatch.RetryLater(Duration.ofSeconds(1)));
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_disabled", "user_not_found", "cannot_dm_bot"})
    void saysWhenTheWayToAPersonHasEnded(String error) {
        slack.fail("conversations.open", FakeSlack.Fault.refused(error));
        assertThat(send()).isEqualTo(new Dispatch.Gone(error));
        slack.fail("chat.postMessage", FakeSlack.Fault.refused(error));
        assertThat(send()).isEqualTo(new Dispatch.Gone(error));
    }

    @Test
    void doesNotTakeATroubleOfTheWholeWorkspaceForOneOfThePerson() {
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("missing_scope"));
        assertThat(send()).isEqualTo(new Dispatch.Refused("missing_scope"));
        Route stranger = new Route("slack", "TUNKNOWN", user);
        assertThat(channel.send(Destination.own(stranger), person, LESSON, key))
                .isEqualTo(new Dispatch.Refused("not_installed"));
    }

    @Test
    void knowsThatNothingWasPostedWhenTheConversationCouldNotBeOpened() {
        slack.fail("conversations.open", FakeSlack.Fault.answerLost());
        assertThat(send()).isInstanceOf(Dispatch.RetryLater.class);
    }

    private Destination inThread() {
        return new Destination(route, Optional.of("T1/C" + user + "/1700000000.000009"));
    }

    @Test
    void saysInAThreadWhatWasAskedThereAndFindsItOnItsLastPage() {
        slack.tellThreadsInPagesOf(1);
        assertThat(channel.send(inThread(), person, LESSON, "before"))
                .isInstanceOf(Dispatch.Sent.class);
        assertThat(channel.find(inThread(), person, key)).isEqualTo(Finding.NOT_FOUND);
        assertThat(channel.send(inThread(), person, LESSON, key)).isInstanceOf(Dispatch.Sent.class);
        assertThat(channel.send(inThread(), person, LESSON, key)).isInstanceOf(Dispatch.Sent.class);
        assertThat(channel.find(inThread(), person, key)).isEqualTo(Finding.FOUND);
        assertThat(channel.find(own, person, key)).isEqualTo(Finding.NOT_FOUND);
        assertThat(slack.calls("chat.postMessage"))
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call.value("channel")).isEqualTo("C" + user);
                    assertThat(call.value("thread_ts")).isEqualTo("1700000000.000009");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_not_found", "channel_not_found", "not_in_channel"})
    void saysWhenNothingCanBeSaidInAThreadAnyMore(String error) {
        slack.fail("conversations.replies", FakeSlack.Fault.refused(error));
        assertThat(channel.send(inThread(), person, LESSON, key))
                .isEqualTo(new Dispatch.Gone(error));
        slack.fail("conversations.replies", FakeSlack.Fault.refused(error));
        assertThat(channel.find(inThread(), person, key)).isEqualTo(Finding.NEVER);
        assertThat(slack.calls("chat.postMessage")).isEmpty();
        assertThat(send()).isInstanceOf(Dispatch.Sent.class);
    }

    @Test
    void knowsThatNothingWasSaidInAThreadThatCouldNotBeLookedInto() {
        slack.fail("conversations.replies", FakeSlack.Fault.answerLost());
        assertThat(channel.send(inThread(), person, LESSON, key))
                .isInstanceOf(Dispatch.RetryLater.class);
    }

    @Test
    void sendsOnlyTheMissingPartsOfALongPush() {
        Reply book = Reply.of(new Block.Text("Ett stycke text. ".repeat(2_000)));
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("msg_too_long"));
        assertThat(channel.send(own, person, book, key))
                .isEqualTo(new Dispatch.Refused("msg_too_long"));
        assertThat(channel.send(own, person, book, key)).isInstanceOf(Dispatch.Sent.class);
        int parts = slack.calls("chat.postMessage").size();
        assertThat(parts).isGreaterThan(1);
        assertThat(channel.find(own, person, key)).isEqualTo(Finding.FOUND);
        assertThat(channel.send(own, person, book, key)).isInstanceOf(Dispatch.Sent.class);
        assertThat(slack.calls("chat.postMessage")).hasSize(parts);
    }

    @Test
    void forgetsThePerson() {
        send();
        assertThat(data.export(person.person()).get("slack_direct")).hasSize(1);
        data.erase(person.person());
        assertThat(data.export(person.person()).get("slack_direct")).isEmpty();
    }
}
