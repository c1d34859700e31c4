package se.kompis.teams;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.kompis.conversation.ChannelMetrics;

/**
 * Makes a call until it succeeds: waits as long as Teams asks ({@code 429}, {@code 412} and {@code
 * Retry-After}), and a little longer each time when it stumbles. For answers only, whose person is
 * waiting: they had better come twice than not at all.
 */
@Component
@WithTeams
class Calls {
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** Clocks tick differently; being early costs another wait. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    private final ChannelMetrics metrics;
    private final Sleeper sleeper;

    Calls(ChannelMetrics teamsMetrics, Sleeper sleeper) {
        this.metrics = teamsMetrics;
        this.sleeper = sleeper;
    }

    /** Lets time pass. */
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** A call. */
    interface Call<T> {
        T make() throws CallException;
    }

    <T> T persistently(Call<T> call) throws CallException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.make();
            } catch (CallException failure) {
                Duration wait = failure.after().map(it -> it.plus(MARGIN)).orElse(pause);
                if (attempt >= ATTEMPTS || !isWorthWaiting(failure, wait)) {
                    throw failure;
                }
                metrics.retried(
                        failure.kind() == CallException.Kind.NOT_POSTED ? "limited" : "status");
                pause(wait);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static boolean isWorthWaiting(CallException failure, Duration wait) {
        return switch (failure.kind()) {
            case NOT_POSTED, UNCERTAIN -> wait.compareTo(LONGEST_WAIT) <= 0;
            case REFUSED, GONE -> false;
        };
    }

    /** Waits, unless the process is to end. */
    void pause(Duration time) throws CallException {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CallException.notPosted("Stopped", time, stopped);
        }
    }
}
