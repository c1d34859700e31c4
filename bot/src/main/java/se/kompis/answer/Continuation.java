package se.kompis.answer;

import java.util.Map;
import java.util.Optional;
import se.kompis.conversation.Expectation;

/**
 * Where "mer" goes on.
 *
 * @param answer the answer's id
 * @param shown how many quotations of it were shown
 */
record Continuation(String answer, int shown) {

    Map<String, String> values() {
        return Map.of("answer", answer, "shown", Integer.toString(shown));
    }

    /** As the purpose of an {@link Expectation}. */
    String purpose() {
        return answer + ":" + shown;
    }

    static Optional<Continuation> of(Map<String, String> values) {
        return of(values.getOrDefault("answer", "") + ":" + values.getOrDefault("shown", ""));
    }

    static Optional<Continuation> of(String purpose) {
        if (!purpose.matches("[0-9a-f-]{1,64}:\\d{1,3}")) {
            return Optional.empty();
        }
        int colon = purpose.indexOf(':');
        return Optional.of(
                new Continuation(
                        purpose.substring(0, colon),
                        Integer.parseInt(purpose.substring(colon + 1))));
    }
}
