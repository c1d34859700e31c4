package se.kompis.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes actions and forms into the values of a page, and reads them back. */
@Component
class Presses {
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final JsonMapper json;

    Presses(JsonMapper json) {
        this.json = json;
    }

    /**
     * A button to show.
     *
     * @param value what it sends
     */
    record Button(String label, String value, boolean primary) {}

    /** A form to show, with what is wrong in it by field id. */
    record FormView(Form form, String context, Map<String, String> errors) {

        /** Which inputs a field needs. */
        public String kind(Field field) {
            return switch (field) {
                case Field.Text _ -> "text";
                case Field.Choice _ -> "choice";
                case Field.Several _ -> "several";
                case Field.Date _ -> "date";
                case Field.Time _ -> "time";
            };
        }

        /** The fields that must be filled in again, in order. */
        public List<Field> rejected() {
            return form.fields().stream().filter(it -> errors.containsKey(it.id())).toList();
        }
    }

    Button of(Action action) {
        Press press = new Press(action.name(), action.label(), action.values());
        return new Button(action.label(), json.writeValueAsString(press), action.primary());
    }

    /** A button for each option of a question. */
    List<Button> of(Block.Question question) {
        return question.options().stream().map(it -> choice(question.answer(), it)).toList();
    }

    private Button choice(Action answer, Option option) {
        Content.Pressed pressed =
                new Content.Pressed(answer.name(), answer.values())
                        .choosing(List.of(option.value()));
        Press press = new Press(answer.name(), option.label(), pressed.values());
        return new Button(option.label(), json.writeValueAsString(press), false);
    }

    FormView of(Form form, Map<String, String> errors) {
        return new FormView(form, json.writeValueAsString(form.context()), errors);
    }

    /** What a button sent; empty if no page of ours made it. */
    Optional<Press> read(String value) {
        try {
            return Optional.ofNullable(json.readValue(value, Press.class)).filter(Presses::isWhole);
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Press press) {
        return press.action() != null && press.label() != null && areWhole(press.values());
    }

    /** What a form carried along; empty if no page of ours made it. */
    Optional<Map<String, String>> context(String value) {
        try {
            return Optional.ofNullable(json.readValue(value, STRINGS)).filter(Presses::areWhole);
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    private static boolean areWhole(Map<String, String> values) {
        return values != null && !values.containsValue(null);
    }
}
