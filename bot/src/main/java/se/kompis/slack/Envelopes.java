package se.kompis.slack;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Route;
import tools.jackson.databind.json.JsonMapper;

/** Wraps what came from Slack into messages, and finds the way back in them. */
@Component
@WithSlack
class Envelopes {
    /** The channel's name in routes. */
    static final String CHANNEL = "slack";

    private final JsonMapper json;
    private final Clock clock;

    Envelopes(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Message wrap(String id, Sender sender, WayBack way, Content content) {
        return wrap(id, sender, way, content, List.of());
    }

    /**
     * @param id the same for every delivery of the same thing
     */
    Message wrap(
            String id, Sender sender, WayBack way, Content content, List<Attachment> attachments) {
        return new Message(
                id,
                new Route(CHANNEL, sender.team(), sender.user()),
                conversation(sender, way),
                !way.isDirect() && !way.privately(),
                content,
                new Hints(Optional.empty(), Optional.empty(), sender.isFromElsewhere()),
                clock.instant(),
                attachments,
                json.writeValueAsString(way));
    }

    /**
     * A thread is a conversation of its own; whatever is said to Kompis alone outside of threads is
     * one conversation, wherever in the app it is said.
     */
    private static String conversation(Sender sender, WayBack way) {
        String room =
                way.isDirect()
                        ? sender.user()
                        : way.channel() + (way.privately() ? "/" + sender.user() : "");
        return sender.team() + "/" + room + (way.isThreaded() ? "/" + way.thread() : "");
    }

    /** The way into a conversation that others read, by the name that it has in messages. */
    static WayBack wayInto(String conversation) {
        String[] names = conversation.split("/", 3);
        return WayBack.to(names[1], names.length == 3 ? names[2] : "");
    }

    WayBack wayBack(Message message) {
        return json.readValue(message.wayBack(), WayBack.class);
    }
}
