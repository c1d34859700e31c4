package se.kompis.learning;

import java.util.List;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler, from the formulas that open-spaced-repetition
 * publishes ("The Algorithm"): predicts how well something is remembered, and says when it should
 * be asked again. Pure arithmetic; {@code w} are its 21 parameters.
 */
final class Fsrs {
    /** The parameters published with FSRS-6, fitted to the reviews of some ten thousand people. */
    static final List<Double> PUBLISHED =
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
                    0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658,
                    0.1542);

    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36_500;

    private final double[] w;
    private final double retention;
    private final double decay;
    private final double factor;

    /**
     * A scheduler.
     *
     * @param parameters 21 of them, or none for the published ones
     * @param retention the chance of remembering at which something is asked again, 0.7 to 0.99
     */
    Fsrs(List<Double> parameters, double retention) {
        List<Double> chosen = parameters.isEmpty() ? PUBLISHED : parameters;
        if (chosen.size() != PUBLISHED.size()) {
            throw new IllegalArgumentException(
                    "FSRS-6 has 21 parameters; " + chosen.size() + " are set");
        }
        if (retention < .7 || retention > .99) {
            throw new IllegalArgumentException(
                    "The desired retention must be 0.7 to 0.99, not " + retention);
        }
        this.w = chosen.stream().mapToDouble(Double::doubleValue).toArray();
        this.retention = retention;
        this.decay = -w[20];
        this.factor = Math.pow(.9, 1 / decay) - 1;
    }

    /** After the very first answer. */
    MemoryState first(Grade grade) {
        return new MemoryState(
                Math.max(w[grade.number() - 1], LEAST_STABILITY),
                difficulty(firstDifficulty(grade)));
    }

    /**
     * After a later answer.
     *
     * @param days whole days since the one before
     */
    MemoryState next(MemoryState before, long days, Grade grade) {
        double stability =
                days < 1
                        ? sameDayStability(before.stability(), grade)
                        : laterStability(before, retrievability(before, (double) days), grade);
        return new MemoryState(
                Math.max(stability, LEAST_STABILITY), nextDifficulty(before.difficulty(), grade));
    }

    /** The chance of remembering after some days, 0 to 1. */
    double retrievability(MemoryState state, double days) {
        return Math.pow(1 + factor * days / state.stability(), decay);
    }

    /** Whole days, at least one, until the chance of remembering falls to what is desired. */
    int interval(MemoryState state) {
        double days = state.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
        return (int) Math.clamp(Math.rint(days), 1, LONGEST);
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - Math.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private double nextDifficulty(double before, Grade grade) {
        double change = -w[6] * (grade.number() - 3);
        double damped = before + change * (10 - before) / 9;
        return difficulty(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * damped);
    }

    private static double difficulty(double value) {
        return Math.clamp(value, 1, 10);
    }

    private double sameDayStability(double before, Grade grade) {
        double growth = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(before, -w[19]);
        boolean known = grade.compareTo(Grade.GOOD) >= 0;
        return before * (known ? Math.max(growth, 1) : growth);
    }

    private double laterStability(MemoryState before, double retrievability, Grade grade) {
        return grade == Grade.AGAIN
                ? forgotten(before, retrievability)
                : remembered(before, retrievability, grade);
    }

    private double forgotten(MemoryState before, double retrievability) {
        double afresh =
                w[11]
                        * Math.pow(before.difficulty(), -w[12])
                        * (Math.pow(before.stability() + 1, w[13]) - 1)
                        * Math.exp((1 - retrievability) * w[14]);
        return Math.min(afresh, before.stability() / Math.exp(w[17] * w[18]));
    }

    private double remembered(MemoryState before, double retrievability, Grade grade) {
        double growth =
                Math.exp(w[8])
                        * (11 - before.difficulty())
                        * Math.pow(before.stability(), -w[9])
                        * (Math.exp((1 - retrievability) * w[10]) - 1)
                        * (grade == Grade.HARD ? w[15] : 1)
                        * (grade == Grade.EASY ? w[16] : 1);
        return before.stability() * (1 + growth);
    }
}
