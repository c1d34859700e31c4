package se.kompis.knowledge.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is, from 0 to 1, as a mean over questions.
 *
 * @param ndcg10 nDCG@10 with linear gain, as trec_eval computes it
 * @param mrr10 one divided by the rank of the first right document, 0 beyond ten
 * @param recall1 share of the right documents that come first
 * @param recall5 share of the right documents among the first five
 * @param recall10 share of the right documents among the first ten
 */
public record RankingFigures(
        double ndcg10, double mrr10, double recall1, double recall5, double recall10) {

    /** Of one question. */
    static RankingFigures of(List<String> ranked, Map<String, Integer> grades) {
        return new RankingFigures(
                ndcg(ranked, grades),
                reciprocalRank(ranked, grades),
                recall(ranked, grades, 1),
                recall(ranked, grades, 5),
                recall(ranked, grades, 10));
    }

    /** Zeroes for no questions. */
    static RankingFigures mean(Collection<RankingFigures> of) {
        return new RankingFigures(
                mean(of, RankingFigures::ndcg10),
                mean(of, RankingFigures::mrr10),
                mean(of, RankingFigures::recall1),
                mean(of, RankingFigures::recall5),
                mean(of, RankingFigures::recall10));
    }

    private static double mean(
            Collection<RankingFigures> of, ToDoubleFunction<RankingFigures> figure) {
        return of.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double ndcg(List<String> ranked, Map<String, Integer> grades) {
        List<Integer> gains = ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        List<Integer> ideal = grades.values().stream().sorted((a, b) -> b - a).toList();
        return discounted(gains) / discounted(ideal);
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(10, gains.size()); rank++) {
            sum += gains.get(rank) * Math.log(2) / Math.log(rank + 2);
        }
        return sum;
    }

    private static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
        for (int rank = 0; rank < Math.min(10, ranked.size()); rank++) {
            if (grades.containsKey(ranked.get(rank))) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

    private static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        long found = ranked.stream().limit(depth).filter(grades::containsKey).count();
        return (double) found / grades.size();
    }
}
