package se.kompis.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * How a simulated learner forgets a lesson: ACT-R's declarative memory with spacing, after Pavlik
 * and Anderson (2005). Each practice leaves a trace that fades by a power law, the faster the
 * fresher the memory was. Its form and its parameters are not those of FSRS.
 */
final class ForgettingModel {
    static final String NAME = "ACT-R declarative memory with spacing (Pavlik and Anderson 2005)";

    private static final double DECAY_SCALE = .217;
    private static final double DECAY_LEAST = .177;
    private static final double THRESHOLD = -.704;
    private static final double NOISE = .255;

    /** Seconds between sessions count less than seconds within one. */
    private static final double SECONDS_OF_A_DAY = 86_400 * .025;

    private final double strength;
    private final List<Double> days = new ArrayList<>();
    private final List<Double> decays = new ArrayList<>();

    /**
     * A lesson that is being learnt.
     *
     * @param strength how well this learner takes in this lesson
     */
    ForgettingModel(double strength) {
        this.strength = strength;
    }

    void practise(double day) {
        double activation = days.isEmpty() ? Double.NEGATIVE_INFINITY : traces(day);
        days.add(day);
        decays.add(DECAY_SCALE * Math.exp(activation) + DECAY_LEAST);
    }

    private double traces(double day) {
        double sum = 0;
        for (int index = 0; index < days.size(); index++) {
            double seconds = Math.max((day - days.get(index)) * SECONDS_OF_A_DAY, 1);
            sum += Math.pow(seconds, -decays.get(index));
        }
        return Math.log(sum);
    }

    /** Above zero more often than not remembered, the higher the faster. */
    double margin(double day) {
        return traces(day) + strength - THRESHOLD;
    }

    /** The chance of remembering. */
    double recall(double day) {
        return 1 / (1 + Math.exp(-margin(day) / NOISE));
    }
}
