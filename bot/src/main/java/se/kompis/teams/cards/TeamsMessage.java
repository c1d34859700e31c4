package se.kompis.teams.cards;

import java.util.List;
import java.util.Optional;
import se.kompis.conversation.Block;

/**
 * A message ready to send: words or a card, never both, since clients would split them.
 *
 * @param text in Teams' Markdown; empty for a card
 * @param citations the sources of the text
 * @param feedback gets thumbs under the text
 * @param suggestions buttons above the input line; only where nobody else is
 */
public record TeamsMessage(
        String text,
        Optional<Citations> citations,
        Optional<Block.Feedback> feedback,
        Optional<AdaptiveCard> card,
        List<String> suggestions) {
    public TeamsMessage {
        suggestions = List.copyOf(suggestions);
    }

    static TeamsMessage ofCard(AdaptiveCard card) {
        return new TeamsMessage(
                "", Optional.empty(), Optional.empty(), Optional.of(card), List.of());
    }

    static TeamsMessage ofText(String text, Optional<Citations> citations) {
        return new TeamsMessage(text, citations, Optional.empty(), Optional.empty(), List.of());
    }

    TeamsMessage with(Optional<Block.Feedback> thumbs, List<String> sayings) {
        return new TeamsMessage(text, citations, thumbs, card, sayings);
    }
}
