package se.kompis.knowledge;

import java.util.List;

/**
 * Why a passage was found, and how sure an answer with it would be.
 *
 * @param passage what was found
 * @param score its score
 * @param reachable about the highest score that any passage in its language could have
 * @param parts what the score is made of, the most first; together they are the score
 */
public record Explanation(Passage passage, double score, double reachable, List<ScorePart> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** The share of the highest score, the signal behind the outcome. */
    public double fit() {
        return reachable == 0 ? 0 : score / reachable;
    }

    /** How an answer may be worded whose best passage this is. */
    public Answer.Outcome outcome() {
        return Fit.outcome(fit());
    }

    /** By how much the score is above what would be refused; below zero when it is refused. */
    public double aboveRefusal() {
        return score - Fit.NEAREST * reachable;
    }

    /** By how much the score is above what would be called uncertain; below zero when it is. */
    public double aboveNearest() {
        return score - Fit.ANSWERED * reachable;
    }
}
