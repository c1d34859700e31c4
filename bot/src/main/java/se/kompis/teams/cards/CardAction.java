package se.kompis.teams.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A button. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CardAction.Execute.class, name = "Action.Execute"),
    @JsonSubTypes.Type(value = CardAction.Submit.class, name = "Action.Submit"),
    @JsonSubTypes.Type(value = CardAction.OpenUrl.class, name = "Action.OpenUrl")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CardAction {

    /**
     * Comes back as an invoke, whose answer takes the card's place.
     *
     * @param associatedInputs {@code auto} to send what was filled in, {@code none} without it
     * @param fallback for clients that know no invokes
     */
    record Execute(
            String title,
            String verb,
            Map<String, Object> data,
            String associatedInputs,
            @Nullable String style,
            CardAction fallback)
            implements CardAction {}

    /** Comes back as a message. */
    record Submit(
            String title, Map<String, Object> data, String associatedInputs, @Nullable String style)
            implements CardAction {}

    /** Opens a page. */
    record OpenUrl(String title, String url) implements CardAction {}
}
