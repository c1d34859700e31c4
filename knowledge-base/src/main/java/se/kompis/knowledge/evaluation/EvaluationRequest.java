package se.kompis.knowledge.evaluation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param folder a BEIR folder: {@code corpus.jsonl}, {@code queries.jsonl} and {@code
 *     qrels/<split>.tsv}
 * @param split which judgements, such as {@code dev}
 * @param baseline whether to measure Lucene's stock Swedish analysis too
 * @param perturbation what is done to the questions first
 * @param runFile where to write the ranking in TREC form
 * @param unanswerable questions that the corpus does not answer, in the form of {@code
 *     queries.jsonl}
 */
public record EvaluationRequest(
        Path folder,
        String split,
        boolean baseline,
        Perturbation perturbation,
        Optional<Path> runFile,
        Optional<Path> unanswerable) {

    /** The ranking alone. */
    public static EvaluationRequest of(Path folder, String split) {
        return new EvaluationRequest(
                folder, split, false, Perturbation.NONE, Optional.empty(), Optional.empty());
    }
}
