package se.kompis.knowledge;

import se.kompis.knowledge.Answer.Outcome;

/**
 * What the fit of the best passage allows to say.
 *
 * <p>The limits come from two sets of questions, each asked of its own texts and of the other's,
 * and from a third of 32 questions: below {@link #NEAREST} lie 95 and 87 % of the foreign questions
 * but 0, 4 and 6 % of those that fit; below {@link #ANSWERED} 99 and 96 % of the foreign ones, and
 * 1, 11 and 19 % of the others. They were chosen and measured on the same questions.
 */
final class Fit {
    static final double NEAREST = .20;
    static final double ANSWERED = .25;

    private Fit() {}

    static Outcome outcome(double fit) {
        if (fit >= ANSWERED) {
            return Outcome.ANSWERED;
        }
        return fit >= NEAREST ? Outcome.NEAREST : Outcome.REFUSED;
    }
}
