package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Retention;

/** What is ordered arrives once, and what is called off does not arrive. */
interface OrderContract extends DeliveryScene {
    @Test
    default void writesTheWordsWhenItIsTimeAndSendsThemOnce() {
        push("lesson");
        assertThat(one().round()).isEqualTo(1);
        assertThat(two().round()).isZero();
        assertThat(post().posted())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.reply().blocks())
                                .containsExactly(new Block.Text("Hej lesson")));
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
    }

    @Test
    default void doesNotAddWhatIsThereAlready() {
        Participant person = somebody();
        assertThat(one().outbox.add(order(person, "lesson", false))).isTrue();
        assertThat(two().outbox.add(order(person, "lesson", false))).isFalse();
        settle();
        assertThat(two().outbox.add(order(person, "lesson", false))).isFalse();
        assertThat(post().posted()).hasSize(1);
    }

    @Test
    default void pausesResumesAndCancelsABatch() {
        push(30);
        one().round();
        two().outbox.pause(batch());
        clock().pass(Duration.ofMinutes(1));
        assertThat(one().round()).isZero();
        two().outbox.resume(batch());
        assertThat(one().round()).isEqualTo(10);
        assertThat(two().outbox.cancel(batch(), "cancelled")).isEqualTo(10);
        settle();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 20, 0, 10, 0));
    }

    @Test
    default void cancelsWhatAPersonDoesNotWantAnyMore() {
        Participant person = push("lesson");
        assertThat(one().outbox.cancelFor(person.person(), "test", "opted_out")).isEqualTo(1);
        assertThat(one().round()).isZero();
        assertThat(reasons()).containsEntry("opted_out", 1);
    }

    @Test
    default void forgetsWhoButNotHowMany() {
        Participant waiting = push("waiting");
        Participant told = push("told");
        one().part(DeliveryData.class).erase(waiting.person());
        settle();
        one().part(DeliveryData.class).erase(told.person());
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 1, 0));
        assertThat(one().outbox.results(batch())).allMatch(it -> it.person().isEmpty());
        one().part(DeliveryData.class)
                .expire(
                        new Retention(Duration.ofDays(30), Duration.ofDays(365)),
                        clock().instant().plus(Duration.ofDays(366)));
        assertThat(counts().audience()).isZero();
    }
}
