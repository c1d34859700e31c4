package se.kompis.teams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Texts;
import se.kompis.teams.cards.AdaptiveCard;
import se.kompis.teams.cards.CardValues;
import se.kompis.teams.cards.Cards;
import tools.jackson.databind.JsonNode;

/**
 * Takes presses of buttons on cards. The result is the card that takes the old one's place, or a
 * word that the answer comes as a message.
 */
@Component
@WithTeams
class PressHandler {
    /** People press again when nothing happens for longer. */
    private static final long PATIENCE_MILLIS = 1_500;

    private final Envelopes envelopes;
    private final CardValues values;
    private final Cards cards;
    private final Inbox inbox;
    private final Participants participants;
    private final PressResults results;
    private final AfterPress after;
    private final Aside aside;
    private final Texts texts;

    PressHandler(
            Envelopes envelopes,
            CardValues values,
            Cards cards,
            Inbox inbox,
            Participants participants,
            PressResults results,
            AfterPress after,
            Aside teamsAside,
            Texts texts) {
        this.envelopes = envelopes;
        this.values = values;
        this.cards = cards;
        this.inbox = inbox;
        this.participants = participants;
        this.results = results;
        this.after = after;
        this.aside = teamsAside;
        this.texts = texts;
    }

    /** The result of a press, and the same one when it comes again. */
    ActionResult pressed(Activity activity) {
        JsonNode data =
                activity.value() == null ? null : activity.value().path("action").get("data");
        Optional<CardValues.Press> press = values.read(data);
        Content content =
                press.map(CardValues.Press::content).orElseGet(() -> new Content.Said(""));
        Message message = envelopes.wrap("press", activity, content, List.of());
        if (press.isEmpty()) {
            return ActionResult.unknown(texts.get(localeOf(message), "teams.unknown"));
        }
        return press.get().keeps() || content instanceof Content.Said
                ? later(message)
                : results.of(message, () -> now(activity, message));
    }

    /** The card stays; the answer comes in its turn. */
    private ActionResult later(Message message) {
        inbox.accept(message);
        return word(message, "teams.coming");
    }

    private ActionResult now(Activity activity, Message message) {
        Future<Optional<Inbox.Answered>> answer = aside.compute(() -> inbox.answerAtOnce(message));
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .map(answered -> shown(activity, message, answered))
                    .orElseGet(() -> word(message, "teams.again"));
        } catch (TimeoutException slow) {
            after.deliver(message, answer);
            return word(message, "teams.slow");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Press " + message.id() + " failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped at press " + message.id(), stopped);
        }
    }

    private ActionResult shown(Activity activity, Message message, Inbox.Answered answered) {
        if (Replies.isPrivate(message, answered.response())) {
            after.deliver(message, answered);
            return word(message, "teams.private");
        }
        Locale locale = answered.participant().locale();
        Optional<AdaptiveCard> card = cards.inPlace(answered.response(), locale);
        if (card.isEmpty()) {
            after.deliver(message, answered);
            return word(message, "teams.coming");
        }
        after.replace(activity, message, card.get());
        return ActionResult.card(card.get());
    }

    private ActionResult word(Message message, String key) {
        return ActionResult.word(texts.get(localeOf(message), key));
    }

    /** Somebody's language, or their client's: a word does not make anybody's acquaintance. */
    private Locale localeOf(Message message) {
        Hints hints = message.hints();
        return participants.knows(message.sender())
                ? participants.resolve(message.sender(), hints).locale()
                : hints.locale().orElse(Participant.SWEDISH);
    }
}
