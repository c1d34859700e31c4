package se.kompis.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.slack.blockkit.SlackMessage;

/** Answers through the address that came with a command or a press, for one person's eyes. */
@Component
@WithSlack
class ResponseUrls {
    private static final Logger log = LoggerFactory.getLogger(ResponseUrls.class);

    private final ActionResponseSender sender;

    ResponseUrls(Slack slack) {
        this.sender = new ActionResponseSender(slack);
    }

    /** False if it was not taken: used up, too old, or there is none. */
    boolean send(WayBack way, SlackMessage message) {
        if (way.responseUrl().isEmpty()) {
            return false;
        }
        ActionResponse response =
                ActionResponse.builder()
                        .responseType("ephemeral")
                        .replaceOriginal(false)
                        .text(message.text())
                        .blocks(message.blocks())
                        .threadTs(way.isThreaded() ? way.thread() : null)
                        .build();
        try {
            int status = sender.send(way.responseUrl(), response).getCode();
            return status == 200;
        } catch (IOException unreachable) {
            log.warn("A response URL did not answer: {}", unreachable.getClass().getSimpleName());
            return false;
        }
    }
}
