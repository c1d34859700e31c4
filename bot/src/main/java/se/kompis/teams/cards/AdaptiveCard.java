package se.kompis.teams.cards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A card.
 *
 * @param lang the language of its words
 * @param fallbackText its words, for clients that show no cards
 * @param speak its words, read aloud
 */
@JsonPropertyOrder({"type", "$schema", "version", "lang", "fallbackText", "speak", "body"})
public record AdaptiveCard(
        String type,
        @JsonProperty("$schema") String schema,
        String version,
        String lang,
        String fallbackText,
        String speak,
        List<Element> body) {
    /** How a card is attached. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    static AdaptiveCard of(String lang, String words, List<Element> body) {
        return new AdaptiveCard(
                "AdaptiveCard",
                "http://adaptivecards.io/schemas/adaptive-card.json",
                "1.5",
                lang,
                words,
                words,
                body);
    }
}
