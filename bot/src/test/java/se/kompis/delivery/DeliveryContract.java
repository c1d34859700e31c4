package se.kompis.delivery;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * What is promised of delivery, on either database: two instances, a platform, and all that goes
 * wrong. One class for each database, so that both are started once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
interface DeliveryContract
        extends OrderContract,
                PaceContract,
                LostAnswerContract,
                CrashContract,
                WayContract,
                PlaceContract,
                WordsContract,
                ClockContract,
                ChaosContract {

    @BeforeEach
    default void begin() {
        instances().batch = UUID.randomUUID().toString();
        clock().pass(Duration.ofMinutes(10));
    }

    @AfterEach
    default void nothingIsLeft() {
        jdbc().sql("delete from push").update();
        words().clear();
        post().reset();
        page().reset();
    }

    @AfterAll
    default void stop() {
        instances().close();
    }
}
