package se.kompis.teams;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import tools.jackson.databind.JsonNode;

/** Asks Teams whether somebody is a guest, at first contact. */
@Component
@WithTeams
class Introductions {
    private static final Logger log = LoggerFactory.getLogger(Introductions.class);

    private final Connector connector;
    private final Calls calls;

    Introductions(Connector connector, Calls calls) {
        this.connector = connector;
        this.calls = calls;
    }

    /** What Teams knows; without an answer what was known before. */
    Hints of(Message message, WayBack way) {
        Hints before = message.hints();
        try {
            JsonNode member =
                    calls.persistently(() -> connector.member(way, message.sender().account()));
            boolean guest = isGuest(member, message.sender().connection());
            return new Hints(before.locale(), before.zone(), guest, before.directoryId());
        } catch (CallException refused) {
            log.warn("Teams does not say who sent {} ({})", message.id(), refused.error());
            return before;
        }
    }

    /** A guest of the tenant, somebody of another one, or an unknown voice in a meeting. */
    private static boolean isGuest(JsonNode member, String tenant) {
        String role = member.path("userRole").stringValue("user");
        String home = member.path("tenantId").stringValue(tenant);
        return !role.equals("user") || !home.equals(tenant);
    }
}
