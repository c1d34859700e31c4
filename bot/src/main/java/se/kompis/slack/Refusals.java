package se.kompis.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.kompis.conversation.Dispatch;

/**
 * What it means for a push that Slack did not take it, by the <a
 * href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">errors that it
 * documents</a>.
 */
final class Refusals {
    /** After nobody was there to answer. */
    static final Duration UNREACHABLE = Duration.ofSeconds(5);

    private static final Set<String> LIMITED = Set.of("ratelimited", "rate_limited");

    /**
     * The way to this person has ended, or never was one. What ails the whole workspace is not
     * among them: it must not cut off everybody in it.
     */
    private static final Set<String> GONE =
            Set.of(
                    "cannot_dm_bot",
                    "channel_not_found",
                    "is_archived",
                    "not_in_channel",
                    "thread_not_found",
                    "user_disabled",
                    "user_not_found",
                    "user_not_visible",
                    "users_not_found");

    /** Slack stumbled over it, and may have posted it. */
    private static final Set<String> STUMBLED =
            Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

    private Refusals() {}

    /** Whether nothing reaches anybody there any more, in Slack's word for it. */
    static boolean isGone(String error) {
        return GONE.contains(error);
    }

    /** Posting may have happened although the answer got lost. */
    static Dispatch ofPosting(Exception failure) {
        return switch (failure) {
            case CallException refused -> ofWord(refused.error());
            case SlackApiException status -> ofStatus(status);
            case IOException lost when isBeforeSending(lost) ->
                    new Dispatch.RetryLater(UNREACHABLE);
            default -> new Dispatch.Uncertain("lost");
        };
    }

    /** Nothing was posted when the conversation could not even be opened, or looked into. */
    static Dispatch ofOpening(Exception failure) {
        Dispatch dispatch = ofPosting(failure);
        return dispatch instanceof Dispatch.Uncertain
                ? new Dispatch.RetryLater(UNREACHABLE)
                : dispatch;
    }

    private static Dispatch ofWord(String error) {
        if (LIMITED.contains(error)) {
            return new Dispatch.RetryLater(Duration.ofSeconds(1));
        } else if (GONE.contains(error)) {
            return new Dispatch.Gone(error);
        } else if (STUMBLED.contains(error)) {
            return new Dispatch.Uncertain(error);
        }
        return new Dispatch.Refused(error);
    }

    private static Dispatch ofStatus(SlackApiException status) {
        Optional<Duration> wait = RetryAfter.of(status.getResponse());
        int code = status.getResponse().code();
        if (wait.isPresent()) {
            return new Dispatch.RetryLater(wait.get());
        }
        return code >= 500
                ? new Dispatch.Uncertain("status_" + code)
                : new Dispatch.Refused("status_" + code);
    }

    private static boolean isBeforeSending(IOException lost) {
        return lost instanceof ConnectException
                || lost instanceof UnknownHostException
                || lost instanceof NoRouteToHostException;
    }
}
