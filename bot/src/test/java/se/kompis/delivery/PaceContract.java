package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Block;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;

/** Nothing is sent faster than a platform takes it, however many want to. */
interface PaceContract extends DeliveryScene {
    @Test
    default void keepsToThePaceOfAConnectionHoweverManyInstancesThereAre() {
        push(40);
        assertThat(one().round() + two().round()).isEqualTo(10);
        clock().pass(Duration.ofSeconds(1));
        assertThat(two().round() + one().round()).isEqualTo(5);
        clock().pass(Duration.ofMillis(100));
        assertThat(one().round() + two().round()).isZero();
        clock().pass(Duration.ofMillis(100));
        assertThat(one().round() + two().round()).isEqualTo(1);
    }

    @Test
    default void letsAReplyGoFirst() {
        push(20);
        Pace pace = two().part(Pace.class);
        for (int i = 0; i < 8; i++) {
            assertThat(pace.reply("post", "W1")).isZero();
        }
        assertThat(one().round()).isEqualTo(2);
        assertThat(pace.reply("post", "W1")).isZero();
        clock().pass(Duration.ofSeconds(1));
        assertThat(one().round()).isEqualTo(4);
    }

    @Test
    default void sendsWhatAPersonAskedForBeforeWhatGoesToMany() {
        push(30);
        Participant person = somebody();
        PushOrder bulk = order(person, "mine", false);
        one().outbox
                .add(
                        new PushOrder(
                                bulk.kind(),
                                bulk.reference(),
                                bulk.person(),
                                bulk.batch(),
                                bulk.dedupeKey(),
                                bulk.due(),
                                bulk.expires(),
                                PushOrder.Urgency.PERSONAL,
                                false));
        one().round();
        assertThat(post().posted())
                .anySatisfy(it ->
                        assertThat(it.reply()).isEqualTo(Reply.of(new Block.Text("Hej mine"))));
    }

    @Test
    default void keepsQuietOnAConnectionForAsLongAsItsPlatformAsks() {
        push(3);
        post().next(new Dispatch.RetryLater(Duration.ofSeconds(30)));
        one().round();
        assertThat(post().posted()).isEmpty();
        one().outbox.add(order(at("post", "W2"), "elsewhere", false));
        one().round();
        assertThat(post().posted()).hasSize(1);
        clock().pass(Duration.ofMillis(29_999));
        assertThat(one().round() + two().round()).isZero();
        assertThat(one().part(Pace.class).reply("post", "W1")).isEqualTo(Duration.ofMillis(1));
        clock().pass(Duration.ofMillis(1));
        settle();
        assertThat(counts().sent()).isEqualTo(4);
        assertThat(post().duplicates()).isZero();
    }

    @Test
    default void sendsNothingThatItClaimedBeforeAnotherInstanceWasRefused() {
        push(8);
        Push refused = one().claims.claim(1).getFirst();
        List<Push> claimed = two().claims.claim(7);
        assertThat(claimed).hasSize(7);
        post().next(new Dispatch.RetryLater(Duration.ofSeconds(30)));
        Instant end = clock().instant().plusSeconds(30);
        // The other one is told before what became of it is written down.
        assertThat(one().carrier.carry(refused)).isEqualTo(new Outcome.Hushed(end));
        assertThat(claimed)
                .allSatisfy(push ->
                        assertThat(two().carrier.carry(push))
                                .isEqualTo(new Outcome.Again(end, "quiet")));
        clock().pass(Duration.ofMillis(29_999));
        assertThat(two().carrier.carry(claimed.getFirst())).isInstanceOf(Outcome.Again.class);
        assertThat(post().posted()).isEmpty();
        clock().pass(Duration.ofMillis(1));
        assertThat(two().carrier.carry(claimed.getFirst())).isInstanceOf(Outcome.Sent.class);
    }

    @Test
    default void callsNobodyEarlyHoweverTheInstancesTakeTurns() {
        int audience = 200;
        push(audience);
        Random random = new Random(11);
        Instant[] until = {Instant.MIN};
        List<Duration> early = new ArrayList<>();
        post().always(it -> {
            if (clock().instant().isBefore(until[0])) {
                early.add(Duration.between(clock().instant(), until[0]));
            }
            Duration wait = Duration.ofMillis(1 + random.nextInt(3_000));
            if (random.nextInt(5) > 0) {
                return post().post(it);
            }
            until[0] = clock().instant().plus(wait);
            return new Dispatch.RetryLater(wait);
        });
        for (int step = 0; step < 5_000 && isMoving(); step++) {
            // Both have claimed before either sends, and their results are written down last.
            List<Push> ones = one().claims.claim(3);
            List<Push> twos = two().claims.claim(3);
            List<Runnable> results = new ArrayList<>();
            for (int turn = 0; turn < 3; turn++) {
                ones.stream()
                        .skip(turn)
                        .limit(1)
                        .map(it -> carried(one(), it))
                        .forEach(results::add);
                clock().pass(Duration.ofMillis(random.nextInt(300)));
                twos.stream()
                        .skip(turn)
                        .limit(1)
                        .map(it -> carried(two(), it))
                        .forEach(results::add);
                clock().pass(Duration.ofMillis(random.nextInt(300)));
            }
            results.forEach(Runnable::run);
        }
        assertThat(counts()).isEqualTo(new Counts(0, 0, audience, 0, 0, 0));
        assertThat(early).isEmpty();
    }

    private static Runnable carried(Instance instance, Push push) {
        Outcome outcome = instance.carrier.carry(push);
        return () ->
                instance.settlements.settle(List.of(new Settlements.Settlement(push, outcome)));
    }

    @Test
    default void sendsEverythingOnceInAStormOfRefusals() {
        push(60);
        Random random = new Random(7);
        post().always(it ->
                random.nextInt(3) == 0
                        ? new Dispatch.RetryLater(Duration.ofSeconds(1 + random.nextInt(3)))
                        : post().post(it));
        settle();
        assertThat(counts().sent()).isEqualTo(60);
        assertThat(post().duplicates()).isZero();
    }
}
