package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Participant;

/** The answer of a platform gets lost. */
interface LostAnswerContract extends DeliveryScene {
    @Test
    default void findsWhatArrivedAlthoughTheAnswerGotLost() {
        push("lesson");
        post().nextIsLostAfterPosting();
        one().round();
        assertThat(counts().underway()).isEqualTo(1);
        two().sweep();
        assertThat(counts().sent()).isEqualTo(1);
        assertThat(post().posted()).hasSize(1);
    }

    @Test
    default void sendsAgainWhatDidNotArriveButNotBeforeItCannotArriveAnyMore() {
        push("lesson");
        post().next(new Dispatch.Uncertain("lost"));
        one().round();
        for (int second = 0; second < 59; second++) {
            two().sweep();
            assertThat(one().round()).isZero();
            clock().pass(Duration.ofSeconds(1));
        }
        settle();
        assertThat(post().posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    default void abandonsAReminderAndRepeatsALessonOnceWhereNobodyTells() {
        post().keepsItsHistory();
        push("reminder");
        Participant learner = somebody();
        one().outbox.add(order(learner, "lesson", true));
        post().always(_ -> new Dispatch.Uncertain("lost"));
        settle();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 2));
        assertThat(attempts()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    default void doesNotChangeTheWayOfWhatMayHaveArrived() {
        Participant person = push("lesson");
        post().next(new Dispatch.Uncertain("lost"));
        one().round();
        join(person, "page", clock().instant().plusSeconds(1));
        settle();
        assertThat(post().posted()).hasSize(1);
        assertThat(page().posted()).isEmpty();
    }

    private List<Integer> attempts() {
        return jdbc().sql("select attempt from push where batch = ?")
                .param(batch())
                .query((row, _) -> row.getInt(1))
                .list();
    }
}
