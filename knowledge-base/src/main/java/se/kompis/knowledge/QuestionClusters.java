package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.Term;

/**
 * Joins the two most similar groups of questions until none are similar enough. Two groups are as
 * similar as their questions are on average (UPGMA), so that one question between two subjects does
 * not join them. The same questions in the same order always end in the same groups.
 */
final class QuestionClusters {
    /**
     * Chosen on half of a question set, confirmed on the other: from here on more than eight in ten
     * pairs belong together on either.
     */
    private static final double SIMILAR = .5;

    private final List<QuestionVector> questions;
    private final List<Map<Integer, Double>> similarities = new ArrayList<>();

    /** Members by the group's number; a joined group gives way to a new one. */
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    /** Sums of similarities between the members of two groups, where there is any. */
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();

    private final PriorityQueue<Pair> nearest = new PriorityQueue<>(Pair.BEST_FIRST);
    private int next;

    private QuestionClusters(List<QuestionVector> questions) {
        this.questions = questions;
        this.next = questions.size();
    }

    static List<QuestionCluster> of(List<QuestionVector> questions) {
        return new QuestionClusters(questions).join();
    }

    private List<QuestionCluster> join() {
        compare();
        while (!nearest.isEmpty()) {
            Pair pair = nearest.remove();
            if (groups.containsKey(pair.one()) && groups.containsKey(pair.other())) {
                join(pair.one(), pair.other());
            }
        }
        return groups.values().stream()
                .map(members -> members.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .map(members -> new QuestionCluster(central(members), members))
                .toList();
    }

    /** Compares each question with those before it that share a term. */
    private void compare() {
        Map<Term, List<Integer>> having = new HashMap<>();
        for (int at = 0; at < questions.size(); at++) {
            groups.put(at, List.of(at));
            sums.put(at, new HashMap<>());
            similarities.add(similarToEarlier(at, having));
            for (Term term : questions.get(at).terms().keySet()) {
                having.computeIfAbsent(term, any -> new ArrayList<>()).add(at);
            }
        }
        for (int at = 0; at < questions.size(); at++) {
            int later = at;
            similarities.get(at).forEach((earlier, similarity) -> keep(earlier, later, similarity));
        }
    }

    private Map<Integer, Double> similarToEarlier(int at, Map<Term, List<Integer>> having) {
        Map<Integer, Double> similar = new HashMap<>();
        questions.get(at).terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(term -> {
                    for (int earlier : having.getOrDefault(term.getKey(), List.of())) {
                        double weight =
                                questions.get(earlier).terms().getOrDefault(term.getKey(), 0.0);
                        similar.merge(earlier, weight * term.getValue(), Double::sum);
                    }
                });
        return similar;
    }

    private void keep(int one, int other, double sum) {
        sumsOf(one).put(other, sum);
        sumsOf(other).put(one, sum);
        double similarity = sum / (group(one).size() * group(other).size());
        if (similarity >= SIMILAR) {
            nearest.add(new Pair(similarity, one, other));
        }
    }

    private void join(int one, int other) {
        int joined = next++;
        List<Integer> members = new ArrayList<>(group(one));
        members.addAll(group(other));
        Map<Integer, Double> both = new HashMap<>(sumsOf(one));
        sumsOf(other).forEach((third, sum) -> both.merge(third, sum, Double::sum));
        for (int old : List.of(one, other)) {
            sumsOf(old).keySet().forEach(third -> sumsOf(third).remove(old));
            groups.remove(old);
            sums.remove(old);
            both.remove(old);
        }
        groups.put(joined, members);
        sums.put(joined, new HashMap<>());
        both.forEach((third, sum) -> keep(third, joined, sum));
    }

    private List<Integer> group(int number) {
        return groups.getOrDefault(number, List.of());
    }

    private Map<Integer, Double> sumsOf(int group) {
        return sums.getOrDefault(group, new HashMap<>());
    }

    private int central(List<Integer> members) {
        return members.stream()
                .max(
                        Comparator.<Integer>comparingDouble(one -> similarity(one, members))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private double similarity(int one, List<Integer> to) {
        return to.stream()
                .mapToDouble(other -> {
                    Map<Integer, Double> later = similarities.get(Math.max(one, other));
                    return later.getOrDefault(Math.min(one, other), 0.0);
                })
                .sum();
    }

    /** Two groups that are similar enough; the first has the lower number. */
    private record Pair(double similarity, int one, int other) {
        static final Comparator<Pair> BEST_FIRST =
                Comparator.comparingDouble(Pair::similarity)
                        .reversed()
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other);
    }
}
