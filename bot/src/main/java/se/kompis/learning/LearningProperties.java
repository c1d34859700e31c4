package se.kompis.learning;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Kompis teaches.
 *
 * @param parameters the 21 of FSRS-6; the published ones when none are set
 * @param retention the chance of remembering at which something is asked again, 0.7 to 0.99
 * @param dailyRepetitions how many lessons at most are repeated in a day
 * @param taskAfter when to ask how a task went, and how long to wait between two such questions
 * @param restingAfter when a course that nobody touched counts as resting
 */
@ConfigurationProperties("kompis.learning")
record LearningProperties(
        @DefaultValue List<Double> parameters,
        @DefaultValue("0.9") double retention,
        @DefaultValue("5") int dailyRepetitions,
        @DefaultValue("5d") Duration taskAfter,
        @DefaultValue("14d") Duration restingAfter) {
    LearningProperties {
        parameters = List.copyOf(parameters);
        if (dailyRepetitions < 1) {
            throw new IllegalArgumentException(
                    "kompis.learning.daily-repetitions must be 1 or more");
        }
    }
}
