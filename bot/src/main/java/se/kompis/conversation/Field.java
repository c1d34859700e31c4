package se.kompis.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something to fill in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Field.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Field.Choice.class, name = "choice")
})
public sealed interface Field {

    /** Names the field within its form. */
    String id();

    /** What is asked for, in words. */
    String label();

    /**
     * Free text.
     *
     * @param value what stands there at first
     * @param maxLength in characters
     */
    record Text(String id, String label, String value, boolean required, int maxLength)
            implements Field {}

    /**
     * One of several.
     *
     * @param value the chosen option's value, or an empty string for none
     */
    record Choice(String id, String label, String value, List<Option> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }
}
