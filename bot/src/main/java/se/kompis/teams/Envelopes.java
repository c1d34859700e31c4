package se.kompis.teams;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Route;
import tools.jackson.databind.json.JsonMapper;

/** Wraps what came from Teams into messages, and finds the way back in them. */
@Component
@WithTeams
class Envelopes {
    /** The channel's name in routes. */
    static final String CHANNEL = "teams";

    private final JsonMapper json;
    private final IdGenerator ids;
    private final Clock clock;

    Envelopes(JsonMapper json, IdGenerator ids, Clock clock) {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param kind what it is, since a press and a text may have the same id
     */
    Message wrap(String kind, Activity activity, Content content, List<Attachment> attachments) {
        String tenant = activity.tenant().orElseThrow();
        String room = activity.room().orElseThrow();
        String id = Optional.ofNullable(activity.id()).orElseGet(() -> ids.generateId().toString());
        return new Message(
                kind + "/" + room + "/" + id,
                new Route(CHANNEL, tenant, activity.sender().orElseThrow()),
                tenant + "/" + room,
                activity.isShared(),
                content,
                hints(activity),
                clock.instant(),
                attachments,
                json.writeValueAsString(way(activity)));
    }

    private static WayBack way(Activity activity) {
        return new WayBack(
                Optional.ofNullable(activity.serviceUrl()).orElseThrow(),
                activity.room().orElseThrow(),
                activity.bot().orElseThrow(),
                Optional.ofNullable(activity.id()).orElse(""));
    }

    private static Hints hints(Activity activity) {
        return new Hints(
                Optional.ofNullable(activity.locale()).map(Locale::forLanguageTag),
                activity.timezone().flatMap(Envelopes::zone),
                false,
                activity.directoryId());
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** What Teams calls a conversation, by the name that it has in messages. */
    static String room(String conversation) {
        return conversation.split("/", 2)[1];
    }

    WayBack wayBack(Message message) {
        return json.readValue(message.wayBack(), WayBack.class);
    }
}
