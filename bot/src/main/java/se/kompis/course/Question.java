package se.kompis.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something to think about after a lesson.
 *
 * @param kind how it is answered
 * @param prompt the question
 * @param hint helps along without giving it away
 * @param options to choose from; of {@link Kind#ORDER} in the right order
 */
public record Question(Kind kind, String prompt, Optional<String> hint, List<Choice> options) {
    public Question {
        options = List.copyOf(options);
    }

    /** How a question is answered. */
    public enum Kind {
        SINGLE("single"),
        SEVERAL("several"),
        TRUE_FALSE("true-false"),
        ORDER("order");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As a pack spells it. */
        public String key() {
            return key;
        }

        static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    /**
     * One of the options.
     *
     * @param right whether it is true; of {@link Kind#ORDER} always
     * @param why explains it; may be empty for {@link Kind#ORDER}
     */
    public record Choice(String text, boolean right, String why) {}

    /** The indexes of the right options. */
    public Set<Integer> right() {
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).right())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether an answer is right.
     *
     * @param chosen indexes of options; for {@link Kind#ORDER} in the order chosen
     */
    public boolean isRight(List<Integer> chosen) {
        return kind == Kind.ORDER
                ? chosen.equals(IntStream.range(0, options.size()).boxed().toList())
                : Set.copyOf(chosen).equals(right());
    }

    /** Whether these are indexes that somebody could have chosen. */
    public boolean allows(List<Integer> chosen) {
        boolean distinct = Set.copyOf(chosen).size() == chosen.size();
        boolean known = chosen.stream().allMatch(index -> index >= 0 && index < options.size());
        return distinct
                && known
                && switch (kind) {
                    case SINGLE, TRUE_FALSE -> chosen.size() == 1;
                    case SEVERAL -> !chosen.isEmpty();
                    case ORDER -> chosen.size() == options.size();
                };
    }
}
