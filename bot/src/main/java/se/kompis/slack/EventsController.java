package se.kompis.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kompis.conversation.ChannelMetrics;

/** Where Slack posts to in HTTP mode. Reads the bytes itself: the signature is over them. */
@RestController
@WithSlack
class EventsController {
    /** Slack's requests are a few kilobytes; a modal with all its text is the largest. */
    private static final int LONGEST_BODY = 1_000_000;

    private final SlackMode mode;
    private final Signature signature;
    private final Requests requests;
    private final ChannelMetrics metrics;
    private final SlackRequestParser parser;

    EventsController(
            SlackMode mode, Signature signature, Requests requests, ChannelMetrics slackMetrics) {
        this.mode = mode;
        this.signature = signature;
        this.requests = requests;
        this.metrics = slackMetrics;
        this.parser = new SlackRequestParser(requests.app().config());
    }

    @PostMapping("/slack/events")
    ResponseEntity<String> receive(HttpServletRequest http) throws IOException {
        if (!mode.isHttp()) {
            return ResponseEntity.notFound().build();
        }
        byte[] body = http.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return ResponseEntity.status(413).build();
        }
        if (!isFromSlack(http, body)) {
            metrics.failed("signature");
            return ResponseEntity.status(401).build();
        }
        return answer(parse(body));
    }

    private boolean isFromSlack(HttpServletRequest http, byte[] body) {
        return signature.isGood(
                http.getHeader("X-Slack-Request-Timestamp"),
                body,
                http.getHeader("X-Slack-Signature"));
    }

    private Request<?> parse(byte[] body) {
        return parser.parse(
                SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .headers(new RequestHeaders(Map.of()))
                        .requestBody(new String(body, StandardCharsets.UTF_8))
                        .remoteAddress("")
                        .build());
    }

    private ResponseEntity<String> answer(@Nullable Request<?> request) {
        if (request == null) {
            return ResponseEntity.badRequest().build();
        }
        Response response = requests.handle(request);
        return ResponseEntity.status(response.getStatusCode())
                .contentType(MediaType.parseMediaType(response.getContentType()))
                .body(response.getBody());
    }
}
