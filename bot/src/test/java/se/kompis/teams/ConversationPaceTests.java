package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kompis.MovableClock;

/** No conversation gets more than Teams takes in it. */
class ConversationPaceTests {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MovableClock clock = new MovableClock();
    private final ConversationPace pace = new ConversationPace(clock);

    /** When so many messages go out, each as soon as it may. */
    private List<Instant> send(int messages) throws CallException {
        List<Instant> sent = new ArrayList<>();
        for (int message = 0; message < messages; message++) {
            clock.pass(pace.take("a:1", PATIENCE));
            sent.add(clock.instant());
        }
        return sent;
    }

    private static void isWithin(int most, Duration time, List<Instant> sent) {
        for (int first = 0; first + most < sent.size(); first++) {
            assertThat(Duration.between(sent.get(first), sent.get(first + most)))
                    .as("%d messages from number %d on", most + 1, first)
                    .isGreaterThan(time);
        }
    }

    @Test
    void keepsEveryLimitInEveryWindow() throws CallException {
        List<Instant> sent = send(1_800);
        isWithin(7, Duration.ofSeconds(1), sent);
        isWithin(8, Duration.ofSeconds(2), sent);
        isWithin(60, Duration.ofSeconds(30), sent);
        assertThat(sent.get(6)).isEqualTo(sent.getFirst());
    }

    @Test
    void saysWhatIsTooMuchForAnHour() throws CallException {
        Instant first = clock.instant();
        send(1_800);
        assertThatThrownBy(() -> pace.take("a:1", PATIENCE))
                .isInstanceOfSatisfying(
                        CallException.class,
                        refused -> {
                            assertThat(refused.kind()).isEqualTo(CallException.Kind.NOT_POSTED);
                            assertThat(refused.after()).contains(Duration.ofSeconds(30));
                        });
        assertThat(pace.take("a:2", Duration.ZERO)).isZero();
        clock.pass(Duration.between(clock.instant(), first.plus(Duration.ofMinutes(61))));
        assertThat(pace.take("a:1", Duration.ZERO)).isZero();
    }

    @Test
    void takesNothingFromWhoeverWillNotWait() throws CallException {
        send(7);
        assertThatThrownBy(() -> pace.take("a:1", Duration.ZERO)).isInstanceOf(CallException.class);
        clock.pass(Duration.ofMillis(1_200));
        assertThat(pace.take("a:1", Duration.ZERO)).isZero();
    }

    @Test
    void countsTheThreadsOfAChannelTogether() throws CallException {
        for (int message = 0; message < 7; message++) {
            pace.take("19:team@thread.tacv2;messageid=" + message, Duration.ZERO);
        }
        assertThatThrownBy(() -> pace.take("19:team@thread.tacv2", Duration.ZERO))
                .hasMessage("ConversationLimit");
    }

    @Test
    void forgetsConversationsThatWereQuietForAnHour() throws CallException {
        pace.take("a:1", Duration.ZERO);
        clock.pass(Duration.ofMinutes(61));
        pace.take("a:2", Duration.ZERO);
        assertThat(pace.conversations()).isEqualTo(1);
    }

    @Test
    void remembersNoMoreThanItHasRoomFor() throws CallException {
        for (int conversation = 0; conversation < 10_100; conversation++) {
            pace.take("a:" + conversation, Duration.ZERO);
        }
        assertThat(pace.conversations()).isEqualTo(10_000);
    }

    @Test
    void doesNotWaitForAClockThatWasSetBack() throws CallException {
        clock.pass(Duration.ofHours(5));
        send(8);
        clock.reset();
        assertThat(pace.take("a:1", Duration.ZERO)).isZero();
    }
}
