package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kompis.conversation.Dispatch;

/** All of it at once. */
interface ChaosContract extends DeliveryScene {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void losesNothingSendsNothingTwiceAndCountsEverybodyWhateverHappens(long seed) {
        Random random = new Random(seed);
        int audience = 80;
        for (int i = 0; i < audience; i++) {
            one().outbox.add(order(at("post", "W" + random.nextInt(4)), "r" + i, false));
        }
        post().always(it ->
                switch (random.nextInt(12)) {
                    case 0 -> new Dispatch.RetryLater(Duration.ofSeconds(random.nextInt(5)));
                    case 1 -> new Dispatch.Uncertain("before");
                    case 2 -> {
                        post().post(it);
                        yield new Dispatch.Uncertain("after");
                    }
                    case 3 -> {
                        post().post(it);
                        throw new IllegalStateException("broken after posting");
                    }
                    default -> post().post(it);
                });
        for (int second = 0; second < 2_000 && counts().sent() < audience; second++) {
            Instance instance = random.nextBoolean() ? one() : two();
            switch (random.nextInt(10)) {
                case 0 -> instance.claims.claim(3).forEach(instance.carrier::carry);
                case 1 -> instance.claims.claim(3);
                case 2 -> clock().pass(Duration.ofMinutes(random.nextInt(5)));
                default -> instance.round();
            }
            instance.sweep();
            assertThat(counts().audience()).isEqualTo(audience);
            clock().pass(Duration.ofSeconds(1));
        }
        assertThat(counts()).isEqualTo(new Counts(0, 0, audience, 0, 0, 0));
        assertThat(post().distinct()).isEqualTo(audience);
        assertThat(post().duplicates()).isZero();
    }
}
