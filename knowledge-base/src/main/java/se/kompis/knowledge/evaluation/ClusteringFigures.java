package se.kompis.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.QuestionCluster;

/**
 * How well questions that nothing answers are put together: the entry point is {@link #run}.
 *
 * @param questions how many there were
 * @param clusters how many of two questions or more they were put into
 * @param precision share of the pairs in one cluster that are about one page; pages that share an
 *     answer count as one
 * @param recall share of the pairs about one page that are in one cluster
 * @param strict the same precision, every page for itself
 * @param outcomes what became of the questions without the pages that answer them
 */
public record ClusteringFigures(
        int questions,
        long clusters,
        double precision,
        double recall,
        double strict,
        Map<Answer.Outcome, Integer> outcomes) {

    /**
     * Takes the questions of a corpus whose page has more than one, leaves their pages out of the
     * index, and puts the questions into clusters.
     *
     * @param split which judgements, such as {@code dev}
     * @param skip leaves out so many of the first of them
     * @param limit takes so many at most
     * @throws IOException when a file is missing or not of its form
     */
    public static ClusteringFigures run(Path folder, String split, int skip, int limit)
            throws IOException {
        BeirFolder beir = new BeirFolder(folder);
        List<BeirDocument> corpus = beir.corpus();
        Pages pages = new Pages(corpus);
        List<Judged> judged = Judged.of(beir, EvaluationRequest.of(folder, split));
        List<Judged> chosen =
                judged.stream()
                        .filter(one -> hasSibling(one, judged))
                        .skip(skip)
                        .limit(limit)
                        .toList();
        Set<String> left =
                chosen.stream().flatMap(ClusteringFigures::pages).collect(Collectors.toSet());
        List<BeirDocument> others =
                corpus.stream()
                        .filter(document -> !left.contains(Pages.of(document.id())))
                        .toList();
        pages.join(judged);
        try (Product product = new Product(others)) {
            return measure(product, chosen, pages);
        }
    }

    private static Stream<String> pages(Judged question) {
        return question.grades().keySet().stream().map(Pages::of);
    }

    private static boolean hasSibling(Judged question, List<Judged> all) {
        Set<String> own = pages(question).collect(Collectors.toSet());
        return all.stream().filter(other -> pages(other).anyMatch(own::contains)).count() > 1;
    }

    private static ClusteringFigures measure(Product product, List<Judged> chosen, Pages pages) {
        List<QuestionCluster> clusters =
                product.cluster(chosen.stream().map(Judged::text).toList());
        int[] clusterOf = new int[chosen.size()];
        clusters.forEach(cluster ->
                cluster.members().forEach(at -> clusterOf[at] = cluster.members().getFirst()));
        Counts counts = new Counts();
        for (int one = 0; one < chosen.size(); one++) {
            for (int other = 0; other < one; other++) {
                counts.add(
                        clusterOf[one] == clusterOf[other],
                        pages.areOne(chosen.get(one), chosen.get(other)),
                        Pages.areSame(chosen.get(one), chosen.get(other)));
            }
        }
        Map<Answer.Outcome, Integer> outcomes = new EnumMap<>(Answer.Outcome.class);
        chosen.forEach(
                one -> outcomes.merge(product.answer(one.text()).outcome(), 1, Integer::sum));
        return counts.figures(
                chosen.size(),
                clusters.stream().filter(cluster -> cluster.members().size() > 1).count(),
                outcomes);
    }

    /** Pairs of questions. */
    private static final class Counts {
        private int together;
        private int rightly;
        private int belonging;
        private int strictly;

        void add(boolean inOneCluster, boolean ofOnePage, boolean ofTheSamePage) {
            together += inOneCluster ? 1 : 0;
            belonging += ofOnePage ? 1 : 0;
            rightly += inOneCluster && ofOnePage ? 1 : 0;
            strictly += inOneCluster && ofTheSamePage ? 1 : 0;
        }

        ClusteringFigures figures(
                int questions, long clusters, Map<Answer.Outcome, Integer> outcomes) {
            return new ClusteringFigures(
                    questions,
                    clusters,
                    share(rightly, together),
                    share(rightly, belonging),
                    share(strictly, together),
                    outcomes);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
