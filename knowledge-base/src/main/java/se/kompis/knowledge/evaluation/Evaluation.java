package se.kompis.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kompis.knowledge.Answer;

/**
 * What search on a corpus is worth: the entry point is {@link #run}.
 *
 * @param documents in the corpus
 * @param questions that were asked: those with a judgement
 * @param product figures of the knowledge base
 * @param baseline figures of Lucene's stock Swedish analysis, where asked for
 * @param refusal where unanswerable questions were given
 * @param fitting how many of the questions ended in which outcome; empty without unanswerable ones
 * @param others how many of the unanswerable questions ended in which outcome
 */
public record Evaluation(
        int documents,
        int questions,
        RankingFigures product,
        Optional<RankingFigures> baseline,
        Optional<RefusalFigures> refusal,
        Map<Answer.Outcome, Integer> fitting,
        Map<Answer.Outcome, Integer> others) {
    /**
     * Indexes a corpus in a temporary folder through the product's own passages, analysis and
     * ranking, asks its questions and compares with its judgements. A document scores as its best
     * passage; near-duplicates count, and nothing is refused.
     *
     * @throws IOException when a file is missing or not of its form
     */
    public static Evaluation run(EvaluationRequest request) throws IOException {
        BeirFolder folder = new BeirFolder(request.folder());
        List<BeirDocument> corpus = folder.corpus();
        List<Judged> judged = Judged.of(folder, request);
        try (Product product = new Product(corpus)) {
            RankingFigures figures = product(product, judged, request.runFile());
            Refusals refusals = refusals(product, judged, request);
            return new Evaluation(
                    corpus.size(),
                    judged.size(),
                    figures,
                    request.baseline() ? Optional.of(baseline(corpus, judged)) : Optional.empty(),
                    refusals.figures(),
                    refusals.fitting(),
                    refusals.others());
        }
    }

    private static RankingFigures product(
            Product product, List<Judged> judged, Optional<Path> runFile) throws IOException {
        Map<Judged, List<Ranker.Ranked>> run = rank(product, judged);
        if (runFile.isPresent()) {
            RunFile.write(runFile.get(), run);
        }
        return figures(run);
    }

    private static RankingFigures baseline(List<BeirDocument> corpus, List<Judged> judged)
            throws IOException {
        try (Baseline baseline = new Baseline(corpus)) {
            return figures(rank(baseline, judged));
        }
    }

    private static Map<Judged, List<Ranker.Ranked>> rank(Ranker ranker, List<Judged> judged)
            throws IOException {
        Map<Judged, List<Ranker.Ranked>> run = new LinkedHashMap<>();
        for (Judged question : judged) {
            run.put(question, ranker.rank(question.text()));
        }
        return run;
    }

    private static RankingFigures figures(Map<Judged, List<Ranker.Ranked>> run) {
        return RankingFigures.mean(
                run.entrySet().stream()
                        .map(one -> RankingFigures.of(ids(one.getValue()), one.getKey().grades()))
                        .toList());
    }

    private static List<String> ids(List<Ranker.Ranked> ranked) {
        return ranked.stream().map(Ranker.Ranked::document).toList();
    }

    private static Refusals refusals(
            Product product, List<Judged> judged, EvaluationRequest request) throws IOException {
        if (request.unanswerable().isEmpty()) {
            return Refusals.notAsked();
        }
        Map<String, String> others = BeirFolder.queries(request.unanswerable().get());
        return Refusals.of(
                product,
                judged.stream().map(Judged::text).toList(),
                Judged.perturbed(others, request.perturbation()).values());
    }
}
