package se.kompis.conversation;

import java.util.Map;

/**
 * Something a person can do with one press. It comes back as {@link Content.Pressed}.
 *
 * @param name the skill's name, a dot and the verb: {@code answer.more}
 * @param label a verb, at most 75 characters
 * @param values what the skill needs to carry it out; at most 1,500 characters together; not secret
 * @param primary the one thing most people want next; at most one in a reply
 * @param form is answered with a {@link Form}, which some platforms open only within seconds
 */
public record Action(
        String name, String label, Map<String, String> values, boolean primary, boolean form) {
    public Action {
        values = Map.copyOf(values);
    }

    /** An action that is not answered with a form. */
    public Action(String name, String label, Map<String, String> values, boolean primary) {
        this(name, label, values, primary, false);
    }

    /** An action beside others. */
    public static Action of(String name, String label, Map<String, String> values) {
        return new Action(name, label, values, false);
    }

    /** The same, answered with a form. */
    public Action openingForm() {
        return new Action(name, label, values, primary, true);
    }
}
