package se.kompis.slack.blockkit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Content;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a button carries: the content of the message that a press stands for. */
@Component
public final class ButtonValues {
    /** Marks the ids of buttons that are answered with a form. */
    private static final String FORM = "form/";

    /** Marks the ids of buttons that only open a page. */
    private static final String LINK = "link/";

    private final JsonMapper json;

    /** Marks the ids of buttons that send what was chosen beside them. */
    private static final String CHOSEN = "chosen/";

    ButtonValues(JsonMapper json) {
        this.json = json;
    }

    String write(Content content) {
        return json.writerFor(Content.class).writeValueAsString(content);
    }

    /** What a press says; empty if the value is none of ours. */
    public Optional<Content> read(String value) {
        try {
            return Optional.ofNullable(json.readValue(value, Content.class));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    /** The id of a button, unique in its message by its number. */
    static String id(String name, int number, boolean form) {
        return (form ? FORM : "") + name + "/" + number;
    }

    /** The number in an id, 0 if it is none of ours. */
    static int number(String actionId) {
        String last = actionId.substring(actionId.lastIndexOf('/') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
    }

    /** The id of a button that only opens a page. */
    static String linkId(int number) {
        return LINK + number;
    }

    /** The id of a button that sends what was chosen beside it, in the same block. */
    static String chosenId(String name, int number) {
        return CHOSEN + name + "/" + number;
    }

    /** Whether what a press says lies beside the button too. */
    public static boolean sendsChosen(String actionId) {
        return actionId.startsWith(CHOSEN);
    }

    /** Whether a press is answered with a form, which Slack opens only within three seconds. */
    public static boolean opensForm(String actionId) {
        return actionId.startsWith(FORM);
    }

    /** Whether a press asks nothing of Kompis. */
    public static boolean isLink(String actionId) {
        return actionId.startsWith(LINK);
    }
}
