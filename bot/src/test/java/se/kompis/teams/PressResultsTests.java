package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.kompis.MovableClock;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Route;

/** Presses have one result each, as long as Teams may bring them again. */
class PressResultsTests {
    private final MovableClock clock = new MovableClock();
    private final PressResults results = new PressResults(clock);
    private final AtomicInteger done = new AtomicInteger();

    private String press(String tenant, String id) {
        Route sender = new Route("teams", tenant, "29:somebody");
        Content content = new Content.Pressed("learning.answer", Map.of());
        Message message =
                new Message(id, sender, "a:1", false, content, Hints.NONE, clock.instant());
        ActionResult result =
                results.of(
                        message, () -> ActionResult.word(String.valueOf(done.incrementAndGet())));
        return String.valueOf(result.value());
    }

    @Test
    void keepsAResultForLongerThanTeamsWaits() {
        assertThat(press("T1", "one")).isEqualTo("1");
        clock.pass(Duration.ofSeconds(20));
        assertThat(press("T1", "one")).isEqualTo("1");
        assertThat(press("T1", "two")).isEqualTo("2");
        assertThat(press("T2", "one")).isEqualTo("3");
    }

    @Test
    void forgetsItThen() {
        press("T1", "one");
        clock.pass(Duration.ofMinutes(3));
        assertThat(press("T1", "one")).isEqualTo("2");
    }

    @Test
    void forgetsTheOldestWhenThereAreMany() {
        for (int press = 0; press <= 1_000; press++) {
            press("T1", "press-" + press);
        }
        assertThat(press("T1", "press-1000")).isEqualTo("1001");
        assertThat(press("T1", "press-0")).isEqualTo("1002");
    }

    @Test
    void failsTheSameWayBothTimes() {
        Message message =
                new Message(
                        "fails",
                        new Route("teams", "T1", "29:somebody"),
                        "a:1",
                        false,
                        new Content.Said(""),
                        Hints.NONE,
                        clock.instant());
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> results.of(message, this::fail))
                    .hasRootCauseMessage("the database is away");
        }
        assertThat(done).hasValue(1);
    }

    private ActionResult fail() {
        done.incrementAndGet();
        throw new IllegalStateException("the database is away");
    }
}
