package se.kompis.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kompis.teams.cards.AdaptiveCard;
import se.kompis.teams.cards.Citations;
import se.kompis.teams.cards.TeamsMessage;

/** What Kompis sends, as it goes over the wire. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OutgoingActivity(
        String type,
        Map<String, String> from,
        Map<String, String> conversation,
        @Nullable Map<String, String> recipient,
        @Nullable String replyToId,
        @Nullable String text,
        @Nullable String textFormat,
        @Nullable String summary,
        List<Card> attachments,
        List<Citations> entities,
        Map<String, Object> channelData,
        @Nullable Suggested suggestedActions) {

    private static final String MESSAGE = "message";

    /** A card in a message. */
    record Card(String contentType, AdaptiveCard content) {
        static Card of(AdaptiveCard card) {
            return new Card(AdaptiveCard.CONTENT_TYPE, card);
        }
    }

    /** Buttons above the input line, for one person. */
    record Suggested(List<String> to, List<Saying> actions) {}

    /** A button that says its own words. */
    record Saying(String type, String title, String value) {
        static Saying of(String text) {
            return new Saying("imBack", text, text);
        }
    }

    /** A message to whoever is at the end of a way. */
    static OutgoingActivity of(TeamsMessage message, WayBack way, String account) {
        boolean hasText = !message.text().isEmpty();
        return new OutgoingActivity(
                MESSAGE,
                Map.of("id", way.bot()),
                Map.of("id", way.conversation()),
                Map.of("id", account),
                way.activity(),
                message.text(),
                hasText ? "markdown" : null,
                message.card().map(AdaptiveCard::fallbackText).orElse(null),
                message.card().map(Card::of).stream().toList(),
                message.citations().stream().toList(),
                message.feedback().isPresent()
                        ? Map.of("feedbackLoop", Map.of("type", "default"))
                        : Map.of(),
                message.suggestions().isEmpty()
                        ? null
                        : new Suggested(
                                List.of(account),
                                message.suggestions().stream().map(Saying::of).toList()));
    }

    /** A card in the place of another one. */
    static OutgoingActivity of(AdaptiveCard card, WayBack way) {
        return new OutgoingActivity(
                MESSAGE,
                Map.of("id", way.bot()),
                Map.of("id", way.conversation()),
                null,
                null,
                null,
                null,
                card.fallbackText(),
                List.of(Card.of(card)),
                List.of(),
                Map.of(),
                null);
    }

    /** The sign that an answer is on its way. */
    static OutgoingActivity typing(WayBack way) {
        return new OutgoingActivity(
                "typing",
                Map.of("id", way.bot()),
                Map.of("id", way.conversation()),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                null);
    }
}
