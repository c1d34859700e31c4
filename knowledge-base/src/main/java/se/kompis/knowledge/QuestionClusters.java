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
 *
 * <p>Two questions are similar when they share what is rare, however much else they say, or when
 * they say nearly the same, be it of common words.
 */
final class QuestionClusters {
    /**
     * Two questions that share so much are similar: a word that hardly any passage has, or two that
     * few have. From .36 to .46 more than eight in ten pairs are of one page on either half of a
     * question set.
     */
    private static final double RARE = .4;

    /** So are two whose cosine is this much. From .85 to .95 hardly a pair changes on any set. */
    private static final double SAME = .9;

    private final List<QuestionVector> questions;

    /** Of each question with those before it. */
    private final double[][] products;

    /** Of the similarities between the members of two groups. */
    private final double[][] sums;

    /** Members by the group's number; none where it was joined to another. */
    private final List<List<Integer>> groups = new ArrayList<>();

    private final PriorityQueue<Pair> nearest = new PriorityQueue<>(Pair.BEST_FIRST);

    private QuestionClusters(List<QuestionVector> questions) {
        this.questions = questions;
        this.products = products(questions);
        this.sums = new double[questions.size()][questions.size()];
    }

    static List<QuestionCluster> of(List<QuestionVector> questions) {
        return new QuestionClusters(questions).join();
    }

    private List<QuestionCluster> join() {
        compare();
        while (!nearest.isEmpty()) {
            Pair pair = nearest.remove();
            if (pair.members() == members(pair.one(), pair.other())) {
                join(pair.one(), pair.other());
            }
        }
        return groups.stream()
                .filter(members -> !members.isEmpty())
                .map(members -> members.stream().sorted().toList())
                .map(members -> new QuestionCluster(central(members), members))
                .toList();
    }

    private static double[][] products(List<QuestionVector> questions) {
        double[][] products = new double[questions.size()][];
        Map<Term, List<Occurrence>> having = new HashMap<>();
        for (int at = 0; at < questions.size(); at++) {
            int number = at;
            double[] withEarlier = new double[at];
            questions
                    .get(at)
                    .terms()
                    .forEach((term, weight) -> {
                        List<Occurrence> all =
                                having.computeIfAbsent(term, any -> new ArrayList<>());
                        all.forEach(
                                earlier -> withEarlier[earlier.at()] += weight * earlier.weight());
                        all.add(new Occurrence(number, weight));
                    });
            products[at] = withEarlier;
        }
        return products;
    }

    private void compare() {
        for (int at = 0; at < questions.size(); at++) {
            groups.add(List.of(at));
            for (int earlier = 0; earlier < at; earlier++) {
                double rare = products[at][earlier] / RARE;
                keep(earlier, at, Math.max(rare, cosine(earlier, at) / SAME));
            }
        }
    }

    private void keep(int one, int other, double sum) {
        sums[one][other] = sum;
        sums[other][one] = sum;
        double similarity = sum / (groups.get(one).size() * groups.get(other).size());
        if (similarity >= 1) {
            nearest.add(
                    new Pair(
                            similarity,
                            Math.min(one, other),
                            Math.max(one, other),
                            members(one, other)));
        }
    }

    /** Joins the second to the first. */
    private void join(int one, int other) {
        List<Integer> members = new ArrayList<>(groups.get(one));
        members.addAll(groups.get(other));
        groups.set(one, members);
        groups.set(other, List.of());
        for (int third = 0; third < groups.size(); third++) {
            if (third != one && !groups.get(third).isEmpty()) {
                keep(one, third, sums[one][third] + sums[other][third]);
            }
        }
    }

    /** How many two groups have, or none when one of them was joined: groups only grow. */
    private int members(int one, int other) {
        int size = groups.get(one).size();
        int others = groups.get(other).size();
        return size == 0 || others == 0 ? 0 : size + others;
    }

    /** The one with the highest cosine to the others: it says what they have in common. */
    private int central(List<Integer> members) {
        return members.stream()
                .max(
                        Comparator.<Integer>comparingDouble(one -> cosine(one, members))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private double cosine(int one, List<Integer> to) {
        return to.stream()
                .filter(other -> other != one)
                .mapToDouble(other -> cosine(one, other))
                .sum();
    }

    private double cosine(int one, int other) {
        double product = products[Math.max(one, other)][Math.min(one, other)];
        double lengths = questions.get(one).length() * questions.get(other).length();
        return lengths == 0 ? 0 : product / lengths;
    }

    /** A term in a question. */
    private record Occurrence(int at, double weight) {}

    /**
     * Two groups that are similar enough; the first has the lower number.
     *
     * @param members how many they had, for they may have got more since
     */
    private record Pair(double similarity, int one, int other, int members) {
        static final Comparator<Pair> BEST_FIRST =
                Comparator.comparingDouble(Pair::similarity)
                        .reversed()
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other);
    }
}
