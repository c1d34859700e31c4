package se.kompis.knowledge.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A question with its judgements.
 *
 * @param text as it is asked
 * @param grades of the right documents, above zero
 */
record Judged(String id, String text, Map<String, Integer> grades) {
    private static final long SEED = 20261122;

    /** Those of a split, in the order of the file; questions without a judgement are left out. */
    static List<Judged> of(BeirFolder folder, EvaluationRequest request) throws IOException {
        Map<String, Map<String, Integer>> grades = folder.judgements(request.split());
        List<Judged> judged = new ArrayList<>();
        perturbed(folder.queries(), request.perturbation())
                .forEach((id, text) -> {
                    Map<String, Integer> own = grades.getOrDefault(id, Map.of());
                    if (!own.isEmpty()) {
                        judged.add(new Judged(id, text, own));
                    }
                });
        return judged;
    }

    /** The same errors in every run. */
    static Map<String, String> perturbed(Map<String, String> questions, Perturbation perturbation) {
        Random random = new Random(SEED);
        Map<String, String> perturbed = new LinkedHashMap<>();
        questions.forEach((id, text) -> perturbed.put(id, perturbation.apply(text, random)));
        return perturbed;
    }
}
