package se.kompis.slack;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an operator without Slack how to turn it on. */
@Component
class SlackHint {
    private static final Logger log = LoggerFactory.getLogger(SlackHint.class);

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (!SlackIsSet.isSet(ready.getApplicationContext().getEnvironment())) {
            log.info(
                    "Slack is off. To connect a workspace, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN"
                            + " (five steps: docs/slack.md).");
        }
    }
}
