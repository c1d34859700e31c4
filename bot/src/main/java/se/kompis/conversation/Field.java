package se.kompis.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Something to fill in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Field.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Field.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Field.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Field.Date.class, name = "date"),
    @JsonSubTypes.Type(value = Field.Time.class, name = "time")
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

    /**
     * Any number of several.
     *
     * @param values those that are chosen at first
     */
    record Several(String id, String label, List<String> values, List<Option> options)
            implements Field {
        public Several {
            values = List.copyOf(values);
            options = List.copyOf(options);
        }
    }

    /**
     * A day.
     *
     * @param value as {@code 2026-08-01}, or an empty string for none
     */
    record Date(String id, String label, String value) implements Field {}

    /**
     * A time of day.
     *
     * @param value as {@code 08:15}, or an empty string for none
     */
    record Time(String id, String label, String value) implements Field {}
}
