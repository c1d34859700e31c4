package se.kompis.teams;

import java.util.Map;
import se.kompis.teams.cards.AdaptiveCard;

/** What comes of a press of {@code Action.Execute}. */
record ActionResult(int statusCode, String type, Object value) {

    /** A card in the place of the old one. */
    static ActionResult card(AdaptiveCard card) {
        return new ActionResult(200, AdaptiveCard.CONTENT_TYPE, card);
    }

    /** A sentence beside the card, which stays. */
    static ActionResult word(String text) {
        return new ActionResult(200, "application/vnd.microsoft.activity.message", text);
    }

    /** A card that is none of ours, with a sentence about it. */
    static ActionResult unknown(String text) {
        return new ActionResult(
                400,
                "application/vnd.microsoft.error",
                Map.of("code", "BadRequest", "message", text));
    }
}
