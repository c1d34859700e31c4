package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An instance dies, or stands still for longer than its lease. */
interface CrashContract extends DeliveryScene {
    Duration LEASE = Duration.ofMinutes(2);
    Duration DOUBT = Duration.ofSeconds(60);

    @Test
    default void takesOverFromAnInstanceThatDiedBeforeSending() {
        push(5);
        assertThat(one().claims.claim(10)).hasSize(5);
        clock().pass(LEASE.minusSeconds(1));
        two().sweep();
        assertThat(two().round()).isZero();
        settle();
        assertThat(counts().sent()).isEqualTo(5);
        assertThat(post().duplicates()).isZero();
    }

    @Test
    default void takesOverFromAnInstanceThatDiedAfterSending() {
        push(5);
        one().claims.claim(10).forEach(one().carrier::carry);
        settle();
        assertThat(counts().sent()).isEqualTo(5);
        assertThat(post().posted()).hasSize(5);
    }

    @Test
    default void sendsNothingAfterBeingStoppedBeyondTheLease() {
        push("lesson");
        Push late = one().claims.claim(10).getFirst();
        clock().pass(LEASE.plusSeconds(1));
        two().sweep();
        clock().pass(DOUBT.plusSeconds(1));
        two().sweep();
        two().round();
        assertThat(post().posted()).hasSize(1);
        Outcome outcome = one().carrier.carry(late);
        one().settlements.settle(List.of(new Settlements.Settlement(late, outcome)));
        assertThat(post().posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    default void believesAnInstanceThatWasStoppedRightAfterSending() {
        push("lesson");
        Push late = one().claims.claim(10).getFirst();
        Outcome outcome = one().carrier.carry(late);
        clock().pass(LEASE.plusSeconds(1));
        two().doubts.sweep();
        one().settlements.settle(List.of(new Settlements.Settlement(late, outcome)));
        settle();
        assertThat(post().posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }
}
