package se.kompis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kompis.knowledge.evaluation.ClusteringFigures;
import se.kompis.knowledge.evaluation.Evaluation;
import se.kompis.knowledge.evaluation.EvaluationRequest;
import se.kompis.knowledge.evaluation.Perturbation;
import se.kompis.knowledge.evaluation.RankingFigures;
import se.kompis.knowledge.evaluation.RefusalFigures;

/** Measures search on a folder in BEIR form, in a temporary index. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "BEIR_DIR", descriptionKey = "BEIR_DIR")
    private Path folder = Path.of("");

    @Option(names = "--split", defaultValue = "test")
    private String split = "test";

    @Option(names = "--run", paramLabel = "FILE")
    private @Nullable Path run;

    @Option(names = "--baseline")
    private boolean baseline;

    @Option(names = "--unanswerable", paramLabel = "FILE")
    private @Nullable Path unanswerable;

    @Option(names = "--perturb", paramLabel = "ascii|typo", defaultValue = "none")
    private Perturbation perturbation = Perturbation.NONE;

    @Option(names = "--clusters", paramLabel = "QUESTIONS")
    private int clusters;

    @Option(names = "--skip", paramLabel = "QUESTIONS")
    private int skip;

    EvaluateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try {
            if (clusters > 0) {
                line(ClusteringFigures.run(here(folder), split, skip, clusters));
            } else {
                show(Evaluation.run(request()));
            }
            return 0;
        } catch (IOException failure) {
            context.err("evaluate.failed", folder, String.valueOf(failure.getMessage()));
            return 1;
        }
    }

    private EvaluationRequest request() {
        return new EvaluationRequest(
                here(folder),
                split,
                baseline,
                perturbation,
                Optional.ofNullable(run).map(this::here),
                Optional.ofNullable(unanswerable).map(this::here));
    }

    private Path here(Path path) {
        return context.directory().resolve(path);
    }

    private void show(Evaluation evaluation) {
        context.out("evaluate.size", evaluation.documents(), evaluation.questions());
        line("product", evaluation.product());
        evaluation.baseline().ifPresent(figures -> line("baseline", figures));
        evaluation.baseline().ifPresent(figures -> gain(evaluation.product(), figures));
        evaluation.refusal().ifPresent(this::line);
    }

    /** Figures are for scripts too: one form in all languages. */
    private void line(String name, RankingFigures figures) {
        context.console()
                .out(
                        String.format(
                                Locale.ROOT,
                                "%-9s nDCG@10 %.4f  MRR@10 %.4f  Recall@1 %.4f  @5 %.4f  @10 %.4f",
                                name,
                                figures.ndcg10(),
                                figures.mrr10(),
                                figures.recall1(),
                                figures.recall5(),
                                figures.recall10()));
    }

    private void gain(RankingFigures product, RankingFigures baseline) {
        double gain = product.ndcg10() - baseline.ndcg10();
        context.console().out(String.format(Locale.ROOT, "%-9s nDCG@10 %+.4f", "gain", gain));
    }

    private void line(ClusteringFigures figures) {
        context.console()
                .out(
                        String.format(
                                Locale.ROOT,
                                "%-9s questions %d  precision %.4f  recall %.4f  strict %.4f  together %d",
                                "clusters",
                                figures.questions(),
                                figures.precision(),
                                figures.recall(),
                                figures.strict(),
                                figures.clusters()));
        figures.outcomes()
                .forEach((outcome, count) ->
                        context.console()
                                .out(
                                        String.format(
                                                Locale.ROOT,
                                                "%-9s %d",
                                                outcome.name().toLowerCase(Locale.ROOT),
                                                count)));
    }

    private void line(RefusalFigures figures) {
        context.console()
                .out(
                        String.format(
                                Locale.ROOT,
                                "%-9s AUROC %.4f  answered when 95 %% of foreign are refused %.4f",
                                "refusal",
                                figures.auroc(),
                                figures.answered()));
    }
}
