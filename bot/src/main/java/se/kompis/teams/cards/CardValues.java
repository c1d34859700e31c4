package se.kompis.teams.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a button carries: the content of the message that a press stands for. */
@Component
public final class CardValues {
    /** Where it stands among what Teams and the fields add. */
    private static final String KEY = "kompis";

    /** Before the ids of a form's fields. */
    private static final String FIELD = "field.";

    private final JsonMapper json;

    CardValues(JsonMapper json) {
        this.json = json;
    }

    /**
     * What a press says.
     *
     * @param keeps whether the card stays, and the answer comes below it
     */
    public record Press(Content content, boolean keeps) {}

    /** What goes with the card. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Carried(@Nullable Content content, boolean keeps) {}

    Map<String, Object> pressed(Action action, boolean keeps) {
        return data(new Carried(new Content.Pressed(action.name(), action.values()), keeps));
    }

    Map<String, Object> submitted(Form form) {
        Content content = new Content.Submitted(form.id(), form.context(), Map.of());
        return data(new Carried(content, false));
    }

    private Map<String, Object> data(Carried carried) {
        return Map.of(KEY, json.valueToTree(carried));
    }

    static String fieldId(String field) {
        return FIELD + field;
    }

    /** What came back with a press; empty if it is none of ours. */
    public Optional<Press> read(@Nullable JsonNode data) {
        if (data == null || !data.isObject() || !data.path(KEY).isObject()) {
            return Optional.empty();
        }
        try {
            Carried carried = json.treeToValue(data.get(KEY), Carried.class);
            return Optional.ofNullable(carried.content())
                    .map(content -> new Press(filledIn(content, data), carried.keeps()));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    private static Content filledIn(Content content, JsonNode data) {
        return switch (content) {
            case Content.Submitted form ->
                    new Content.Submitted(form.form(), form.context(), fields(data));
            case Content.Pressed pressed -> pressed;
            case Content.Said said -> said;
        };
    }

    /** Several choices come separated by commas. */
    private static Map<String, List<String>> fields(JsonNode data) {
        Map<String, List<String>> values = new HashMap<>();
        data.properties().stream()
                .filter(field -> field.getKey().startsWith(FIELD))
                .forEach(field ->
                        values.put(
                                field.getKey().substring(FIELD.length()),
                                List.of(field.getValue().asString(""))));
        return values;
    }
}
