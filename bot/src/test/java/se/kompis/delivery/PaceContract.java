package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
