package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Dispatch;

/** There are no words, or none that are taken. */
interface WordsContract extends DeliveryScene {
    @Test
    default void doesNotSendWhatIsNotToBeSaidAnyMore() {
        push("retired");
        words().put("retired", new Composition.Withdrawn("retired"));
        settle();
        assertThat(counts().cancelled()).isEqualTo(1);
        assertThat(reasons()).containsEntry("retired", 1);
    }

    @Test
    default void waitsWhereItIsNotToBeSaidNow() {
        push("lesson");
        words().put("lesson", new Composition.NotBefore(clock().instant().plusSeconds(90)));
        one().round();
        words().clear();
        clock().pass(Duration.ofSeconds(89));
        assertThat(one().round()).isZero();
        clock().pass(Duration.ofSeconds(1));
        assertThat(one().round()).isEqualTo(1);
    }

    @Test
    default void triesAgainWhenAModuleBreaks() {
        push("broken");
        words().put("broken", TwoInstances.BROKEN);
        one().round();
        assertThat(counts().pending()).isEqualTo(1);
        words().clear();
        settle();
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    default void failsWhatNoModuleKnowsAndWhatThePlatformRefuses() {
        push("refused");
        post().next(new Dispatch.Refused("msg_too_long"));
        settle();
        assertThat(reasons()).containsEntry("msg_too_long", 1);
        assertThat(counts().failed()).isEqualTo(1);
    }
}
