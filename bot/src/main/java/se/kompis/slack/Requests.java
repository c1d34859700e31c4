package se.kompis.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kompis.conversation.ChannelMetrics;

/** Everything that Slack asks, whichever way it came; measures how soon it is acknowledged. */
final class Requests {
    private static final Logger log = LoggerFactory.getLogger(Requests.class);

    private final App app;
    private final ChannelMetrics metrics;

    Requests(App app, ChannelMetrics slackMetrics) {
        this.app = app;
        this.metrics = slackMetrics;
    }

    /**
     * Handles a request whose sender is known to be Slack.
     *
     * @return the acknowledgement; status 500, which makes Slack ask again, if nothing was kept
     */
    Response handle(Request<?> request) {
        String kind = request.getRequestType().name().toLowerCase(Locale.ROOT);
        long start = System.nanoTime();
        try {
            Response response = app.run(request);
            metrics.acknowledged(kind, Duration.ofNanos(System.nanoTime() - start));
            return response;
        } catch (Exception failure) {
            log.error("Slack: a request of kind {} failed", kind, failure);
            metrics.failed(kind);
            return Response.error(500);
        }
    }

    App app() {
        return app;
    }
}
