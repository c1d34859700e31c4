package se.kompis.conversation;

import java.util.List;
import java.util.Map;

/**
 * A few fields to fill in: a modal in Slack, inputs on a card in Teams, a form on the web. It comes
 * back as {@link Content.Submitted}.
 *
 * @param id the skill's name, a dot and the form's: {@code people.settings}
 * @param title at most 24 characters
 * @param intro a sentence above the fields, may be empty
 * @param fields in order
 * @param submit the verb on the button
 * @param context what the skill needs when it comes back; not secret
 */
public record Form(
        String id,
        String title,
        String intro,
        List<Field> fields,
        String submit,
        Map<String, String> context)
        implements Response {
    public Form {
        fields = List.copyOf(fields);
        context = Map.copyOf(context);
    }
}
