package se.kompis.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a person did. Every value in it comes from outside and is checked again by the skill. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Content.Pressed.class, name = "pressed"),
    @JsonSubTypes.Type(value = Content.Submitted.class, name = "submitted")
})
public sealed interface Content {

    /** Wrote something; any length, anything in it, maybe empty. */
    record Said(String text) implements Content {}

    /** Pressed the button of an {@link Action}. */
    record Pressed(String action, Map<String, String> values) implements Content {
        private static final String CHOICE = "choice";

        public Pressed {
            values = Map.copyOf(values);
        }

        /** The same press, with what was chosen of a {@link Block.Question}. */
        public Pressed choosing(List<String> options) {
            Map<String, String> all = new HashMap<>(values);
            all.put(CHOICE, String.join(",", options));
            return new Pressed(action, all);
        }

        /** The values of the options that were chosen, none of them twice. */
        public List<String> choice() {
            return Stream.of(values.getOrDefault(CHOICE, "").split(","))
                    .filter(option -> !option.isBlank())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Sent a {@link Form}.
     *
     * @param form the form's id
     * @param context what the form carried along
     * @param values by field id; a field left empty has an empty list or is missing
     */
    record Submitted(String form, Map<String, String> context, Map<String, List<String>> values)
            implements Content {
        public Submitted {
            context = Map.copyOf(context);
            values = Map.copyOf(values);
        }

        /** The single value of a field, or an empty string. */
        public String value(String field) {
            return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
        }
    }
}
