package se.kompis.teams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Message;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.teams.cards.Cards;
import se.kompis.teams.cards.TeamsMessage;

/** Sends a response back to where the message came from. */
@Component
@WithTeams
class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);

    private final Cards cards;
    private final Posts posts;
    private final Calls calls;
    private final PersonalChats chats;
    private final Thumbs thumbs;
    private final Pace pace;
    private final Texts texts;

    Replies(
            Cards cards,
            Posts posts,
            Calls calls,
            PersonalChats chats,
            Thumbs thumbs,
            Pace pace,
            Texts texts) {
        this.cards = cards;
        this.posts = posts;
        this.calls = calls;
        this.chats = chats;
        this.thumbs = thumbs;
        this.pace = pace;
        this.texts = texts;
    }

    /** Whether a response must not appear where a message was said. */
    static boolean isPrivate(Message message, Response response) {
        return message.shared() && !(response instanceof Reply reply && !reply.personal());
    }

    /** Sends it, to the person alone if it is personal and the place is shared. */
    void send(Message message, WayBack way, Participant participant, Response response)
            throws CallException {
        if (isPrivate(message, response)) {
            whisper(message, way, participant, response);
        } else {
            post(message, way, participant, response, message.shared());
        }
    }

    /** Without a chat of their own, the person is told how to get one. */
    private void whisper(Message message, WayBack way, Participant participant, Response response)
            throws CallException {
        Optional<WayBack> chat = chatOf(message);
        if (chat.isEmpty() || !isPosted(message, chat.get(), participant, response)) {
            String notice = texts.get(participant.locale(), "teams.private.blocked");
            post(message, way, participant, Reply.of(new Block.Text(notice)), true);
        }
    }

    private Optional<WayBack> chatOf(Message message) {
        try {
            return Optional.of(calls.persistently(() -> chats.wayTo(message.sender())));
        } catch (CallException refused) {
            log.info("Teams: no chat with the sender of {}: {}", message.id(), refused.error());
            return Optional.empty();
        }
    }

    /** A chat that is gone is not opened anew for this answer, but may be for the next. */
    private boolean isPosted(
            Message message, WayBack chat, Participant participant, Response response)
            throws CallException {
        try {
            post(message, chat, participant, response, false);
            return true;
        } catch (CallException failure) {
            if (failure.kind() != CallException.Kind.GONE) {
                throw failure;
            }
            log.info("Teams: the sender of {} has left: {}", message.id(), failure.error());
            chats.forget(message.sender());
            return false;
        }
    }

    private void post(
            Message message,
            WayBack way,
            Participant participant,
            Response response,
            boolean shared)
            throws CallException {
        List<TeamsMessage> parts = cards.messages(response, participant.locale(), shared);
        for (TeamsMessage part : parts) {
            awaitTurn(message.sender().connection());
            var activity = OutgoingActivity.of(part, way, message.sender().account());
            String id = posts.persistently(way, activity);
            part.feedback()
                    .ifPresent(feedback ->
                            thumbs.keep(
                                    message.sender().connection(),
                                    way,
                                    id,
                                    participant.person(),
                                    feedback));
        }
    }

    /** Teams may ask for more time while a reply waits. */
    private void awaitTurn(String connection) throws CallException {
        Duration wait = pace.reply(Envelopes.CHANNEL, connection);
        while (wait.isPositive()) {
            calls.pause(wait);
            wait = pace.quiet(Envelopes.CHANNEL, connection);
        }
    }
}
