package se.kompis.slack;

import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How long Slack asks to wait when it has had enough. */
final class RetryAfter {
    private static final int TOO_MANY_REQUESTS = 429;

    private RetryAfter() {}

    /** Empty unless the answer is {@code 429}; a second when it does not say how long. */
    static Optional<Duration> of(Response response) {
        return response.code() == TOO_MANY_REQUESTS
                ? Optional.of(seconds(response.header("Retry-After")))
                : Optional.empty();
    }

    private static Duration seconds(@Nullable String header) {
        return header != null && header.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(header))
                : Duration.ofSeconds(1);
    }
}
