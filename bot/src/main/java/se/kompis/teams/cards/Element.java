package se.kompis.teams.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a card's body. Colours are named by what they mean, so that they suit every theme. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Element.TextBlock.class, name = "TextBlock"),
    @JsonSubTypes.Type(value = Element.RichTextBlock.class, name = "RichTextBlock"),
    @JsonSubTypes.Type(value = Element.Container.class, name = "Container"),
    @JsonSubTypes.Type(value = Element.Image.class, name = "Image"),
    @JsonSubTypes.Type(value = Element.ActionSet.class, name = "ActionSet"),
    @JsonSubTypes.Type(value = Element.InputDate.class, name = "Input.Date"),
    @JsonSubTypes.Type(value = Element.InputTime.class, name = "Input.Time"),
    @JsonSubTypes.Type(value = Element.InputText.class, name = "Input.Text"),
    @JsonSubTypes.Type(value = Element.InputChoiceSet.class, name = "Input.ChoiceSet")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Element {

    /**
     * Words in Teams' Markdown.
     *
     * @param style {@code heading} for screen readers
     */
    record TextBlock(
            String text,
            boolean wrap,
            @Nullable String size,
            @Nullable String weight,
            @Nullable String color,
            @Nullable Boolean isSubtle,
            @Nullable String style)
            implements Element {

        static TextBlock of(String markdown) {
            return new TextBlock(markdown, true, null, null, null, null, null);
        }

        static TextBlock heading(String markdown) {
            return new TextBlock(markdown, true, "Medium", "Bolder", null, null, "heading");
        }

        static TextBlock note(String markdown) {
            return new TextBlock(markdown, true, "Small", null, null, true, null);
        }

        /** A sentence about what has to be changed. */
        static TextBlock error(String markdown) {
            return new TextBlock(markdown, true, null, "Bolder", "Attention", null, null);
        }

        static TextBlock label(String markdown) {
            return new TextBlock(markdown, true, null, "Bolder", null, null, null);
        }
    }

    /** Words in which no character means anything but itself. */
    record RichTextBlock(List<TextRun> inlines) implements Element {}

    /** Some of them, of one weight. */
    record TextRun(String type, String text, String weight) {
        static TextRun of(String text, boolean marked) {
            return new TextRun("TextRun", text, marked ? "Bolder" : "Default");
        }
    }

    /** Elements that stand out together. */
    record Container(String style, List<Element> items) implements Element {
        static Container emphasized(List<Element> items) {
            return new Container("emphasis", items);
        }
    }

    /** A picture, which Teams fetches. */
    record Image(String url, String altText) implements Element {}

    /** Buttons. */
    record ActionSet(List<CardAction> actions) implements Element {}

    /** A field for text. */
    record InputText(
            String id, String label, @Nullable String value, boolean isMultiline, int maxLength)
            implements Element {}

    /**
     * A choice of one or several.
     *
     * @param value the chosen ones, separated by commas
     * @param style {@code compact} or {@code expanded}
     */
    record InputChoiceSet(
            String id,
            String label,
            @Nullable String value,
            List<Choice> choices,
            String style,
            boolean isMultiSelect,
            boolean wrap)
            implements Element {}

    /** A field for a day, as {@code 2026-08-01}. */
    record InputDate(String id, String label, @Nullable String value) implements Element {}

    /** A field for a time of day, as {@code 08:15}. */
    record InputTime(String id, String label, @Nullable String value) implements Element {}

    /** One of the options. */
    record Choice(String title, String value) {}
}
