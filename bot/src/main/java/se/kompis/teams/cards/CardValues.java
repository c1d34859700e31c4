package se.kompis.teams.cards;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Before those that take several choices. */
    private static final String FIELDS = "fields.";

    /** Before the ids of a question's choices. */
    private static final String CHOICE = "choice.";

    /** As many as a question has options at most. */
    private static final int MOST_STEPS = 10;

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

    /**
     * What goes with the card.
     *
     * @param question whose choices go with the press; 0 for none
     */
    record Carried(@Nullable Content content, boolean keeps, int question) {}

    Map<String, Object> pressed(Action action, boolean keeps) {
        return data(new Carried(content(action), keeps, 0));
    }

    Map<String, Object> answered(Action action, int question) {
        return data(new Carried(content(action), false, question));
    }

    private static Content content(Action action) {
        return new Content.Pressed(action.name(), action.values());
    }

    Map<String, Object> submitted(Form form) {
        Content content = new Content.Submitted(form.id(), form.context(), Map.of());
        return data(new Carried(content, false, 0));
    }

    private Map<String, Object> data(Carried carried) {
        return Map.of(KEY, json.valueToTree(carried));
    }

    static String fieldId(String field) {
        return FIELD + field;
    }

    static String severalId(String field) {
        return FIELDS + field;
    }

    /** The id of a question's choices, or of one step of an order. */
    static String choiceId(int question, int step) {
        return CHOICE + question + "." + step;
    }

    /** What came back with a press; empty if it is none of ours. */
    public Optional<Press> read(@Nullable JsonNode data) {
        if (data == null || !data.isObject() || !data.path(KEY).isObject()) {
            return Optional.empty();
        }
        try {
            Carried carried = json.treeToValue(data.get(KEY), Carried.class);
            return Optional.ofNullable(carried.content())
                    .map(content -> filledIn(content, carried.question(), data))
                    .map(content -> new Press(content, carried.keeps()));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    private static Content filledIn(Content content, int question, JsonNode data) {
        return switch (content) {
            case Content.Submitted form ->
                    new Content.Submitted(form.form(), form.context(), fields(data));
            case Content.Pressed pressed ->
                    question == 0 ? pressed : pressed.choosing(choices(question, data));
            case Content.Said said -> said;
        };
    }

    /** Several choices come separated by commas; in a text a comma is one. */
    private static Map<String, List<String>> fields(JsonNode data) {
        Map<String, List<String>> values = new HashMap<>();
        data.properties()
                .forEach(field -> {
                    String id = field.getKey();
                    String value = field.getValue().asString("");
                    if (id.startsWith(FIELD)) {
                        values.put(id.substring(FIELD.length()), List.of(value));
                    } else if (id.startsWith(FIELDS)) {
                        values.put(id.substring(FIELDS.length()), separated(value).toList());
                    }
                });
        return values;
    }

    private static Stream<String> separated(String values) {
        return Arrays.stream(values.split(",", -1)).filter(value -> !value.isBlank());
    }

    /** One value for each step of an order, in order; otherwise all in the first. */
    private static List<String> choices(int question, JsonNode data) {
        return IntStream.rangeClosed(1, MOST_STEPS)
                .mapToObj(step -> data.path(choiceId(question, step)).asString(""))
                .flatMap(CardValues::separated)
                .toList();
    }
}
