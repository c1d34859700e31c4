package se.kompis.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.kompis.course.Question;

/**
 * A question as it was put to somebody once.
 *
 * @param id opaque; in the button
 * @param lesson its id
 * @param version of the lesson at that time
 * @param question index within the lesson
 * @param purpose why it was asked
 * @param askedAt when
 * @param hinted whether the hint was shown
 * @param choice what was answered: the letters of the options as shown
 */
record AskedQuestion(
        String id,
        String lesson,
        int version,
        int question,
        Purpose purpose,
        Instant askedAt,
        boolean hinted,
        Optional<String> choice) {

    /** Why a question is asked. */
    enum Purpose {
        LESSON,
        REPETITION
    }

    /** The options in the order shown: mixed, but the same whenever this question is shown. */
    List<Integer> order(Question asked) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, asked.options().size()).boxed().toList());
        if (asked.kind() != Question.Kind.TRUE_FALSE) {
            Collections.shuffle(order, new Random(id.hashCode()));
        }
        return order;
    }

    /** The letter of an option by its place in the order shown. */
    static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    /** The options behind letters; empty when one of them was never shown. */
    Optional<List<Integer>> options(List<String> letters, Question asked) {
        List<Integer> order = order(asked);
        List<Integer> options = new ArrayList<>();
        for (String letter : letters) {
            int place = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
            if (place < 0 || place >= order.size()) {
                return Optional.empty();
            }
            options.add(order.get(place));
        }
        return Optional.of(options);
    }
}
