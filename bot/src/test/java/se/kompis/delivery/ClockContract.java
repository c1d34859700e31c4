package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Participant;

/** Nothing runs for days, or the clock jumps. */
interface ClockContract extends DeliveryScene {
    @Test
    default void cancelsWhatExpiredInThreeDaysOfDowntimeAndSendsTheRest() {
        Participant person = somebody();
        one().outbox.add(order(person, "lasting", false));
        one().outbox
                .add(
                        new PushOrder(
                                "test",
                                "fleeting",
                                person.person(),
                                batch(),
                                batch() + "fleeting",
                                clock().instant(),
                                clock().instant().plus(Duration.ofHours(8)),
                                PushOrder.Urgency.BULK,
                                false));
        clock().pass(Duration.ofDays(3));
        settle();
        assertThat(post().posted()).hasSize(1);
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 1, 0));
        assertThat(reasons()).containsEntry("expired", 1);
    }

    @Test
    default void goesOnAfterTheClockJumps() {
        push(3);
        one().claims.claim(1).forEach(one().carrier::carry);
        clock().pass(Duration.ofHours(5));
        two().sweep();
        clock().pass(Duration.ofHours(-5));
        settle();
        assertThat(counts().sent()).isEqualTo(3);
        assertThat(post().duplicates()).isZero();
        clock().pass(Duration.ofDays(2));
        push(1);
        settle();
        clock().pass(Duration.ofDays(-2));
        push("afterwards");
        settle();
        assertThat(counts().sent()).isEqualTo(5);
    }
}
