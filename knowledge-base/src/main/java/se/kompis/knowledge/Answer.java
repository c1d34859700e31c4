package se.kompis.knowledge;

import java.util.List;

/**
 * What the libraries say to a question.
 *
 * @param outcome how sure it is
 * @param quotations best first; empty exactly when refused
 * @param fit the signal behind the outcome: the best score divided by the best score that the
 *     question could have reached, 0 to about 1
 * @param nearestTopics topic keys of the materials that came closest, nearest first; also when
 *     refused
 */
public record Answer(
        Outcome outcome, List<Quotation> quotations, double fit, List<String> nearestTopics) {
    public Answer {
        quotations = List.copyOf(quotations);
        nearestTopics = List.copyOf(nearestTopics);
    }

    /** How an answer may be worded. */
    public enum Outcome {
        /** The material says this. */
        ANSWERED,
        /** Nearest in the material; it may not be an answer. */
        NEAREST,
        /** Nothing in the material fits the question. */
        REFUSED
    }
}
