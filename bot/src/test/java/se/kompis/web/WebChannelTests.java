package se.kompis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Retention;
import se.kompis.conversation.UndeliverableException;

/** Answers that reach the transcript, and leave it again. */
@ServerTest
class WebChannelTests {
    @Autowired private WebChannel channel;
    @Autowired private WebEntries entries;
    @Autowired private WebEntryData data;
    @Autowired private Transcripts transcripts;
    @Autowired private Participants participants;

    private final Account account = new Account(UUID.randomUUID().toString(), Participant.SWEDISH);
    private final Keys keys = new Keys("_csrf", "token", "event");
    private Participant visitor;

    @BeforeEach
    void visit() {
        visitor = account.resolve(participants);
    }

    private void deliver(String event, String answer) throws UndeliverableException {
        Message message =
                new Message(
                        event,
                        account.route(),
                        account.id(),
                        false,
                        new Content.Said("fråga"),
                        account.hints(),
                        Instant.now());
        channel.deliver(message, visitor, Reply.of(new Block.Text(answer)));
    }

    private List<EntryView> shown() {
        return transcripts.recent(account.id(), keys).entries();
    }

    @Test
    void keepsAnAnswerThatNobodyWaitsFor() throws UndeliverableException {
        entries.say(account.id(), "e1", visitor.person(), "fråga");
        assertThat(shown()).singleElement().matches(EntryView::isPending);
        deliver("e1", "svar");
        assertThat(shown())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.said()).isEqualTo("fråga");
                    assertThat(entry.html().orElseThrow()).contains("<p>svar</p>");
                });
    }

    @Test
    void showsTheLastAnswerToSomebodyForgottenButNotWhoseItWas() throws UndeliverableException {
        Account stranger = new Account(UUID.randomUUID().toString(), Participant.SWEDISH);
        Message message =
                new Message(
                        "e1",
                        stranger.route(),
                        stranger.id(),
                        false,
                        new Content.Said("glöm mig"),
                        stranger.hints(),
                        Instant.now());
        channel.deliver(message, visitor, Reply.of(new Block.Text("Borttaget.")));
        assertThat(entries.ofEvent(stranger.id(), "e1").orElseThrow().html()).isPresent();
        assertThat(data.export(visitor.person()).get("web_entry")).isEmpty();
    }

    @Test
    void showsAnAnswerOnceHoweverOftenItIsDelivered() throws UndeliverableException {
        deliver("e1", "svar");
        deliver("e1", "svar");
        assertThat(shown()).hasSize(1);
    }

    @Test
    void keepsAPushUntilThePersonComesAndShowsItOnce() {
        Reply lesson = Reply.of(new Block.Text("Dagens **lektion**"));
        assertThat(channel.find(Destination.own(account.route()), visitor, "p1"))
                .isEqualTo(Finding.NOT_FOUND);
        channel.send(Destination.own(account.route()), visitor, lesson, "p1");
        assertThat(channel.send(Destination.own(account.route()), visitor, lesson, "p1"))
                .isInstanceOf(Dispatch.Sent.class);
        assertThat(channel.find(Destination.own(account.route()), visitor, "p1"))
                .isEqualTo(Finding.FOUND);
        assertThat(shown())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.said()).isEmpty();
                    assertThat(entry.html().orElseThrow()).contains("<strong>lektion</strong>");
                });
    }

    @Test
    void exportsWhatWasSaidAndTheWordsOfTheAnswer() throws UndeliverableException {
        entries.say(account.id(), "e1", visitor.person(), "fråga");
        deliver("e1", "ett **svar**");
        assertThat(data.export(visitor.person()).get("web_entry"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("said", "fråga")
                                .containsEntry("answered", "ett svar"));
    }

    @Test
    void forgetsAPerson() throws UndeliverableException {
        deliver("e1", "svar");
        data.erase(visitor.person());
        assertThat(shown()).isEmpty();
        assertThat(data.export(visitor.person())).isEqualTo(Map.of("web_entry", List.of()));
    }

    @Test
    void forgetsWhatIsOlderThanMayBeKept() throws UndeliverableException {
        Retention week = new Retention(Duration.ofDays(7), Duration.ofDays(7));
        deliver("e1", "svar");
        data.expire(week, Instant.now().plus(Duration.ofDays(6)));
        assertThat(shown()).hasSize(1);
        data.expire(week, Instant.now().plus(Duration.ofDays(8)));
        assertThat(shown()).isEmpty();
    }
}
