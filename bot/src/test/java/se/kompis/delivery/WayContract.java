package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Route;

/** A way to somebody ends, or another is preferred. */
interface WayContract extends DeliveryScene {
    @Test
    default void shutsAWayThatHasEndedAndSaysWhy() {
        Participant gone = push("lesson");
        post().next(new Dispatch.Gone("user_disabled"));
        one().round();
        assertThat(counts().failed()).isEqualTo(1);
        assertThat(reasons()).containsEntry("user_disabled", 1);
        WayFinder ways = two().part(WayFinder.class);
        assertThat(ways.preferred(gone.person())).isEmpty();
        assertThat(ways.obstacle(gone.person())).isEqualTo("user_disabled");
        assertThat(two().outbox.add(order(gone, "next", false))).isTrue();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0, 2, 0, 0));
    }

    @Test
    default void opensAWayAgainWhenThePersonWrites() {
        Participant gone = push("lesson");
        post().next(new Dispatch.Gone("user_disabled"));
        one().round();
        people().resolve(route(gone), Hints.NONE);
        assertThat(two().part(WayFinder.class).preferred(gone.person())).contains(route(gone));
    }

    @Test
    default void takesAnotherWayWhereOneHasEnded() {
        Participant person = push("lesson");
        join(person, "page", Instant.EPOCH);
        post().next(new Dispatch.Gone("user_disabled"));
        settle();
        assertThat(page().posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    default void takesTheWayThatIsPreferredWhenItIsTime() {
        Participant person = push("lesson");
        join(person, "page", clock().instant().plusSeconds(1));
        settle();
        assertThat(page().posted()).hasSize(1);
        assertThat(post().posted()).isEmpty();
    }

    private Route route(Participant person) {
        return jdbc().sql("select channel, connection, account from route where person_id = ?")
                .param(person.person())
                .query((row, _) -> new Route(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }
}
