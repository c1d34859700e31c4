package se.kompis.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

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
        public Pressed {
            values = Map.copyOf(values);
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
