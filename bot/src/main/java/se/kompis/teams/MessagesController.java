package se.kompis.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kompis.conversation.ChannelMetrics;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where Teams posts to. */
@RestController
@WithTeams
class MessagesController {
    /** The address that the bot's registration names. */
    static final String PATH = "/api/messages";

    private static final Logger log = LoggerFactory.getLogger(MessagesController.class);

    /** Activities are a few kilobytes; a card with all that was filled in is the largest. */
    private static final int LONGEST_BODY = 1_000_000;

    private final Gate gate;
    private final ActivityHandler handler;
    private final ChannelMetrics metrics;
    private final JsonMapper json;

    MessagesController(
            Gate gate, ActivityHandler handler, ChannelMetrics teamsMetrics, JsonMapper json) {
        this.gate = gate;
        this.handler = handler;
        this.metrics = teamsMetrics;
        this.json = json;
    }

    @PostMapping(PATH)
    ResponseEntity<Object> receive(HttpServletRequest request) throws IOException {
        long start = System.nanoTime();
        try {
            Gate.Sender sender = gate.senderOf(request);
            byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) {
                return ResponseEntity.status(413).build();
            }
            Activity activity = json.readValue(body, Activity.class);
            sender.mayBring(activity);
            ResponseEntity<Object> response = handler.handle(activity);
            metrics.acknowledged(kind(activity), Duration.ofNanos(System.nanoTime() - start));
            return response;
        } catch (RefusedException refused) {
            log.info("Teams: a request was refused: {}", refused.getMessage());
            metrics.failed("token");
            return ResponseEntity.status(refused.status()).build();
        } catch (JacksonException malformed) {
            return ResponseEntity.badRequest().build();
        }
    }

    /** Whatever comes, only known kinds become names of metrics. */
    private static String kind(Activity activity) {
        String type = activity.type() == null ? "" : activity.type();
        return switch (type) {
            case "message", "invoke", "installationUpdate", "conversationUpdate" -> type;
            default -> "other";
        };
    }
}
