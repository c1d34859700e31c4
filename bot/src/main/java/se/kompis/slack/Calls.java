package se.kompis.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Pace;

/**
 * Calls Slack until it answers: waits as long as it asks ({@code 429} and {@code Retry-After}), and
 * a little longer each time when it stumbles. While a person's answer waits, so do pushes to that
 * workspace.
 */
@Component
@WithSlack
class Calls {
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** Clocks tick differently; being early costs another wait. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    private final Slack slack;
    private final Workspaces workspaces;
    private final Pace pace;
    private final ChannelMetrics metrics;
    private final Clock clock;

    Calls(Slack slack, Workspaces workspaces, Pace pace, ChannelMetrics slackMetrics, Clock clock) {
        this.slack = slack;
        this.workspaces = workspaces;
        this.pace = pace;
        this.metrics = slackMetrics;
        this.clock = clock;
    }

    /** A method of Slack's with its arguments. */
    interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient client) throws IOException, SlackApiException;
    }

    /** Finds out whether a call whose answer got lost was carried out. */
    interface Reconciliation<T extends SlackApiTextResponse> {
        Optional<T> find();
    }

    /** Makes a call once, for whoever has to know exactly what came of it. */
    <T extends SlackApiTextResponse> T attempt(Workspace workspace, Call<T> call)
            throws CallException, SlackApiException, IOException {
        return answer(workspace, call.on(slack.methods(workspace.token())));
    }

    /** Makes a call that is not worth waiting for. */
    <T extends SlackApiTextResponse> T once(Workspace workspace, Call<T> call)
            throws CallException {
        try {
            return answer(workspace, call.on(slack.methods(workspace.token())));
        } catch (SlackApiException | IOException failure) {
            throw failed("unreachable", failure);
        }
    }

    /** Makes a call that does no harm when it is made twice. */
    <T extends SlackApiTextResponse> T call(Workspace workspace, Call<T> call)
            throws CallException {
        return call(workspace, call, Optional::empty);
    }

    /** Makes a call that must be carried out once. */
    <T extends SlackApiTextResponse> T call(
            Workspace workspace, Call<T> call, Reconciliation<T> reconciliation)
            throws CallException {
        MethodsClient client = slack.methods(workspace.token());
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                return answer(workspace, call.on(client));
            } catch (SlackApiException refused) {
                Optional<Duration> wait = RetryAfter.of(refused.getResponse());
                boolean stumbled = refused.getResponse().code() >= 500;
                if (attempt >= ATTEMPTS || isTooLong(wait) || (wait.isEmpty() && !stumbled)) {
                    throw failed("status_" + refused.getResponse().code(), refused);
                }
                metrics.retried(wait.isPresent() ? "limited" : "status");
                wait.ifPresent(it -> pace.hold(Envelopes.CHANNEL, workspace.team(), it));
                pause(wait.map(it -> it.plus(MARGIN)).orElse(pause));
            } catch (IOException lost) {
                if (attempt >= ATTEMPTS) {
                    throw failed("unreachable", lost);
                }
                metrics.retried("unreachable");
                pause(pause);
            }
            Optional<T> done = reconciliation.find();
            if (done.isPresent()) {
                return done.get();
            }
            pause = pause.multipliedBy(2);
        }
    }

    private static boolean isTooLong(Optional<Duration> wait) {
        return wait.filter(it -> it.compareTo(LONGEST_WAIT) > 0).isPresent();
    }

    private <T extends SlackApiTextResponse> T answer(Workspace workspace, T answer)
            throws CallException {
        if (answer.isOk()) {
            return answer;
        }
        CallException refused = new CallException(String.valueOf(answer.getError()));
        if (refused.isRevoked()) {
            workspaces.revoked(workspace.team(), clock.millis());
        }
        throw refused;
    }

    private static CallException failed(String error, Exception cause) {
        return new CallException(error, cause);
    }

    /** Waits, unless Kompis is being stopped. */
    static void pause(Duration duration) throws CallException {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CallException("stopped", stopped);
        }
    }
}
