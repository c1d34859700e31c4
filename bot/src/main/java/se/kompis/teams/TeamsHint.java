package se.kompis.teams;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an operator without Teams how to turn it on. */
@Component
class TeamsHint {
    private static final Logger log = LoggerFactory.getLogger(TeamsHint.class);

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (!TeamsIsSet.isSet(ready.getApplicationContext().getEnvironment())) {
            log.info(
                    "Teams is off. To connect it, set MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and"
                            + " MICROSOFT_APP_TENANT_ID (six steps: docs/teams.md).");
        }
    }
}
