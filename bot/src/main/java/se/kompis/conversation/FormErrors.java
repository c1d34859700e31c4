package se.kompis.conversation;

import java.util.Map;

/**
 * A form sent back because of what was in it.
 *
 * @param form the form, with what the person had filled in
 * @param errors a sentence by field id: what is wrong and what to write instead
 */
public record FormErrors(Form form, Map<String, String> errors) implements Response {
    public FormErrors {
        errors = Map.copyOf(errors);
    }
}
