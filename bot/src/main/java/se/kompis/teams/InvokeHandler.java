package se.kompis.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Content;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.conversation.UndeliverableException;
import se.kompis.teams.cards.AdaptiveCard;
import se.kompis.teams.cards.CardValues;
import se.kompis.teams.cards.Cards;
import tools.jackson.databind.JsonNode;

/**
 * Takes presses, whose result is itself the acknowledgement: the card that takes the old one's
 * place, or a word that the answer comes as a message.
 */
@Component
@WithTeams
class InvokeHandler {
    /** People press again when nothing happens for longer. */
    private static final long PATIENCE_MILLIS = 1_500;

    private static final int NOT_IMPLEMENTED = 501;

    private final Envelopes envelopes;
    private final CardValues values;
    private final Cards cards;
    private final Inbox inbox;
    private final Immediate immediate;
    private final ThumbHandler thumbs;
    private final Connector connector;
    private final TeamsChannel channel;
    private final Aside aside;
    private final Texts texts;

    InvokeHandler(
            Envelopes envelopes,
            CardValues values,
            Cards cards,
            Inbox inbox,
            Immediate immediate,
            ThumbHandler thumbs,
            Connector connector,
            TeamsChannel channel,
            Aside teamsAside,
            Texts texts) {
        this.envelopes = envelopes;
        this.values = values;
        this.cards = cards;
        this.inbox = inbox;
        this.immediate = immediate;
        this.thumbs = thumbs;
        this.connector = connector;
        this.channel = channel;
        this.aside = teamsAside;
        this.texts = texts;
    }

    /** The result of an invoke, by its name. Kompis asks nobody's consent to files of its own. */
    ResponseEntity<Object> invoked(Activity activity) {
        return switch (activity.name() == null ? "" : activity.name()) {
            case "adaptiveCard/action" -> ResponseEntity.ok(pressed(activity));
            case "message/submitAction" -> {
                thumbs.submitted(activity);
                yield ResponseEntity.ok(Map.of());
            }
            case "fileConsent/invoke" -> ResponseEntity.ok(Map.of());
            default -> ResponseEntity.status(NOT_IMPLEMENTED).build();
        };
    }

    private ActionResult pressed(Activity activity) {
        JsonNode data =
                activity.value() == null ? null : activity.value().path("action").get("data");
        Optional<CardValues.Press> press = values.read(data);
        Content content =
                press.map(CardValues.Press::content).orElseGet(() -> new Content.Said(""));
        Message message = envelopes.wrap("press", activity, content, List.of());
        if (press.isEmpty()) {
            return ActionResult.unknown(texts.get(immediate.localeOf(message), "teams.unknown"));
        }
        return press.get().keeps() || content instanceof Content.Said
                ? later(message)
                : now(activity, message);
    }

    /** The card stays; the answer comes in its turn. */
    private ActionResult later(Message message) {
        inbox.accept(message);
        return word(message, "teams.coming");
    }

    private ActionResult now(Activity activity, Message message) {
        Future<Immediate.Answered> answer = immediate.to(message);
        try {
            return shown(activity, message, answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            aside.run("invoke", () -> deliver(message, immediate.await(answer)));
            return word(message, "teams.slow");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Press " + message.id() + " failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped at press " + message.id(), stopped);
        }
    }

    private ActionResult shown(Activity activity, Message message, Immediate.Answered answered) {
        Participant participant = answered.participant();
        if (Replies.isPrivate(message, answered.response())) {
            aside.run("invoke", () -> deliver(message, answered));
            return word(message, "teams.private");
        }
        Optional<AdaptiveCard> card = cards.inPlace(answered.response(), participant.locale());
        if (card.isEmpty()) {
            aside.run("invoke", () -> deliver(message, answered));
            return word(message, "teams.coming");
        }
        replace(activity, message, card.get());
        return ActionResult.card(card.get());
    }

    /**
     * The result changes the card for the one who pressed, until they come back to the chat: the
     * message itself has to change too. What others see stays as it is.
     */
    private void replace(Activity activity, Message message, AdaptiveCard card) {
        String old = activity.replyToId();
        if (old != null && !message.shared()) {
            WayBack way = envelopes.wayBack(message);
            aside.run("update", () -> connector.replace(way, old, OutgoingActivity.of(card, way)));
        }
    }

    private void deliver(Message message, Immediate.Answered answered) throws CallException {
        try {
            channel.deliver(message, answered.participant(), answered.response());
        } catch (UndeliverableException failure) {
            throw CallException.refused("Undeliverable", failure);
        }
    }

    /** Said in the client's language: who it is, nobody has asked yet. */
    private ActionResult word(Message message, String key) {
        return ActionResult.word(texts.get(immediate.localeOf(message), key));
    }
}
