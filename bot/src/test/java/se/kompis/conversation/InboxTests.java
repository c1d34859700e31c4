package se.kompis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;

/** What was taken is answered: once, in order, and after a crash too. */
@KompisTest
class InboxTests {
    @Autowired private Talk talk;
    @Autowired private Inbox inbox;
    @Autowired private InboxMessages messages;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;

    @Test
    void dropsASecondDelivery() {
        Talk.Person person = talk.somebody("inbox");
        Message message = person.message("event-1", new Content.Said("tack"));
        assertThat(inbox.accept(message)).isTrue();
        assertThat(talk.next()).isInstanceOf(Reply.class);
        assertThat(inbox.accept(message)).isFalse();
        assertThat(talk.isSilent()).isTrue();
    }

    @Test
    void keepsTheSameEventOfTwoWorkspacesApart() {
        Message one = talk.somebody("inbox-a").message("event-2", new Content.Said("tack"));
        Message other = talk.somebody("inbox-b").message("event-2", new Content.Said("tack"));
        assertThat(inbox.accept(one)).isTrue();
        assertThat(talk.next()).isInstanceOf(Reply.class);
        assertThat(inbox.accept(other)).isTrue();
        assertThat(talk.next()).isInstanceOf(Reply.class);
    }

    @Test
    void answersAtOnceWhatIsWaitedForAndOnlyTheFirstTime() {
        Talk.Person person = somebody();
        Message message = person.message("event-at-once", new Content.Said("tack"));
        Inbox.Answered answer = inbox.answerAtOnce(message).orElseThrow();
        assertThat(Talk.text((Reply) answer.response())).startsWith("Varsågod");
        assertThat(inbox.answerAtOnce(message)).isEmpty();
        assertThat(inbox.accept(message)).isFalse();
        assertThat(messages.unanswered(soon())).isEmpty();
        assertThat(talk.isSilent()).isTrue();
    }

    private Talk.Person somebody() {
        Talk.Person person = talk.somebody("inbox");
        settle();
        return person;
    }

    private Instant soon() {
        return clock.instant().plusMillis(1);
    }

    /** A reply is delivered a moment before it is noted as such. */
    private void settle() {
        Awaitility.await().until(() -> messages.unanswered(soon()).isEmpty());
    }

    /** As after a kill: on disk, but nobody works on it. */
    @Test
    void answersAfterRestartWhatWasTakenBefore() {
        Talk.Person person = somebody();
        messages.add(person.message("event-3", new Content.Said("tack")));
        inbox.recover(soon());
        assertThat(Talk.text((Reply) talk.next())).startsWith("Varsågod");
        settle();
    }

    @Test
    void apologisesForWhatHasWaitedTooLong() {
        Talk.Person person = somebody();
        messages.add(person.message("event-4", new Content.Said("Vad är öppna data?")));
        clock.pass(Duration.ofMinutes(11));
        inbox.recover(soon());
        assertThat(Talk.text((Reply) talk.next())).contains("ur drift");
        settle();
    }

    /** As on a database that instances share. */
    @Test
    void takesOverFromAnInstanceThatHasNotBeenHeardOfForTwoMinutes() {
        Talk.Person person = somebody();
        messages.add(person.message("event-5", new Content.Said("tack")));
        jdbc.sql("update inbox set owner = 'other' where event_id = 'event-5'").update();
        jdbc.sql("insert into instance (id, seen_at) values ('other', ?)")
                .param(clock.millis())
                .update();
        clock.pass(Duration.ofSeconds(119));
        inbox.takeOver();
        inbox.recover(soon());
        assertThat(owner("event-5")).isEqualTo("other");
        clock.pass(Duration.ofSeconds(1));
        inbox.takeOver();
        assertThat(Talk.text((Reply) talk.next())).startsWith("Varsågod");
        assertThat(owner("event-5")).isNotEqualTo("other");
        settle();
    }

    private String owner(String event) {
        return jdbc.sql("select owner from inbox where event_id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    @Test
    void forgetsWhatWasSaidOnceItIsAnswered() {
        Talk.Person person = talk.somebody("inbox");
        person.say("Vem ansvarar för en hemlig sak?");
        settle();
        assertThat(jdbc.sql("select payload from inbox").query(String.class).list())
                .filteredOn(Objects::nonNull)
                .noneMatch(payload -> payload.contains("hemlig sak"));
    }

    @Test
    void worksOneThingAtATimeInAConversation() throws InterruptedException {
        ConversationQueue queue = new ConversationQueue();
        List<Integer> order = new CopyOnWriteArrayList<>();
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(20);
        queue.submit("a", () -> await(gate));
        for (int i = 0; i < 20; i++) {
            int number = i;
            queue.submit(
                    "a",
                    () -> {
                        order.add(number);
                        done.countDown();
                    });
        }
        CountDownLatch other = new CountDownLatch(1);
        queue.submit("b", other::countDown);
        assertThat(other.await(10, TimeUnit.SECONDS)).as("b does not wait for a").isTrue();
        assertThat(order).isEmpty();
        gate.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(order).isSorted().hasSize(20);
        queue.destroy();
    }

    @Test
    void goesOnAfterWorkThatFails() throws InterruptedException {
        ConversationQueue queue = new ConversationQueue();
        CountDownLatch done = new CountDownLatch(1);
        queue.submit(
                "a",
                () -> {
                    throw new IllegalStateException("expected in this test");
                });
        queue.submit("a", done::countDown);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        queue.destroy();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
