package se.kompis.slack.blockkit;

import com.slack.api.model.block.element.RichTextElement;
import org.jspecify.annotations.Nullable;

/**
 * Words in a rich text, bold or not. The SDK's own element names styles that Slack's reference does
 * not know.
 *
 * @param type always {@code text}
 */
record RichText(String type, String text, @Nullable Style style) implements RichTextElement {

    static RichText plain(String text) {
        return new RichText("text", text, null);
    }

    static RichText bold(String text) {
        return new RichText("text", text, new Style(true));
    }

    @Override
    public String getType() {
        return type;
    }

    /** How words look. */
    record Style(boolean bold) {}
}
