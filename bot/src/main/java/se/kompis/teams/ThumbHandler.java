package se.kompis.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.Inbox;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes thumbs, with what was written beside them: Teams asks by itself what a skill would ask in a
 * form, so the form is filled in with it. One that comes again changes nothing.
 */
@Component
@WithTeams
class ThumbHandler {
    private final Thumbs thumbs;
    private final Envelopes envelopes;
    private final Inbox inbox;
    private final JsonMapper json;

    ThumbHandler(Thumbs thumbs, Envelopes envelopes, Inbox inbox, JsonMapper json) {
        this.thumbs = thumbs;
        this.envelopes = envelopes;
        this.inbox = inbox;
        this.json = json;
    }

    void submitted(Activity activity) {
        JsonNode value = activity.value() == null ? null : activity.value().get("actionValue");
        String answer = activity.replyToId();
        if (value == null || answer == null) {
            return;
        }
        boolean liked = value.path("reaction").stringValue("").equals("like");
        String comment = comment(value.path("feedback").asString(""));
        thumbs.find(activity.tenant().orElseThrow(), activity.room().orElseThrow(), answer)
                .map(meaning -> liked ? meaning.yes() : meaning.no())
                .ifPresent(pressed -> press(activity, pressed, comment));
    }

    private void press(Activity activity, Content.Pressed pressed, String comment) {
        Optional<Inbox.Answered> answer =
                inbox.answerAtOnce(envelopes.wrap("thumb", activity, pressed, List.of()));
        if (!comment.isBlank()) {
            answer.map(Inbox.Answered::response)
                    .filter(Form.class::isInstance)
                    .flatMap(form -> fillIn((Form) form, comment))
                    .map(content -> envelopes.wrap("comment", activity, content, List.of()))
                    .ifPresent(inbox::answerAtOnce);
        }
    }

    private static Optional<Content> fillIn(Form form, String comment) {
        return form.fields().stream()
                .filter(Field.Text.class::isInstance)
                .map(Field.Text.class::cast)
                .findFirst()
                .map(field -> {
                    int length = Math.min(comment.length(), field.maxLength());
                    String text = comment.substring(0, length);
                    return new Content.Submitted(
                            form.id(), form.context(), Map.of(field.id(), List.of(text)));
                });
    }

    /** Teams wraps it in JSON; the text alone is what some clients send. */
    private String comment(String feedback) {
        try {
            JsonNode wrapped = json.readTree(feedback);
            return wrapped.isObject() ? wrapped.path("feedbackText").asString("") : feedback;
        } catch (JacksonException plain) {
            return feedback;
        }
    }
}
