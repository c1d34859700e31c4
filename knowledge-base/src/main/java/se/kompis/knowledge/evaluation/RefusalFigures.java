package se.kompis.knowledge.evaluation;

import java.util.Arrays;
import java.util.Collection;

/**
 * How well the fit of an answer tells questions that the corpus answers from others.
 *
 * @param auroc probability that a fitting question has a better fit than another; .5 is chance
 * @param threshold the fit below which 95 % of the others lie
 * @param answered share of the fitting questions at or above that
 */
public record RefusalFigures(double auroc, double threshold, double answered) {
    private static final double REFUSED = .95;

    static RefusalFigures of(Collection<Double> fitting, Collection<Double> others) {
        double[] low = others.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (low.length == 0 || fitting.isEmpty()) {
            throw new IllegalArgumentException("Refusal needs questions of both kinds");
        }
        double wins = fitting.stream().mapToDouble(fit -> wins(fit, low)).sum();
        double threshold = Math.nextUp(low[(int) Math.ceil(REFUSED * low.length) - 1]);
        long answered = fitting.stream().filter(fit -> fit >= threshold).count();
        return new RefusalFigures(
                wins / fitting.size() / low.length, threshold, (double) answered / fitting.size());
    }

    /** How many of the sorted others a fit is above; ties count half. */
    private static double wins(double fit, double[] others) {
        long below = Arrays.stream(others).filter(other -> other < fit).count();
        long equal = Arrays.stream(others).filter(other -> other == fit).count();
        return below + equal / 2.0;
    }
}
