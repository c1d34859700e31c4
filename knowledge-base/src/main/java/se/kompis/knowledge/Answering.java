package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kompis.knowledge.Answer.Outcome;

/** Makes an answer of the passages that fit a question best. */
final class Answering {
    /** Quotations come from so many passages at most, whatever the limit. */
    private static final int CANDIDATES = 30;

    /** A quotation whose passage scores less than this share of the best is left out. */
    private static final double WORSE = .6;

    /** What a second quotation from the same material is worth against one from another. */
    private static final double SAME_MATERIAL = .85;

    private static final int TOPICS = 5;

    private final Ranking ranking;
    private final List<SearchHit> hits;

    Answering(Ranking ranking, List<SearchHit> hits) {
        this.ranking = ranking;
        this.hits = hits;
    }

    static Answer answer(PassageSearcher searcher, Query query, int limit) throws IOException {
        Ranking ranking = searcher.rank(query);
        return new Answering(ranking, searcher.hits(ranking, CANDIDATES)).answer(limit);
    }

    private Answer answer(int limit) throws IOException {
        double fit = hits.isEmpty() ? 0 : ranking.fit(hits.getFirst());
        Outcome outcome = Fit.outcome(fit);
        List<Quotation> quotations = outcome == Outcome.REFUSED ? List.of() : quotations(limit);
        return quotations.isEmpty()
                ? new Answer(Outcome.REFUSED, List.of(), fit, topics())
                : new Answer(outcome, quotations, fit, topics());
    }

    private List<String> topics() {
        return hits.stream()
                .flatMap(hit -> hit.passage().material().topics().stream().sorted())
                .distinct()
                .limit(TOPICS)
                .toList();
    }

    /** Best first; the same list for every limit, only longer. */
    private List<Quotation> quotations(int limit) throws IOException {
        List<Quotation> candidates = candidates();
        List<Quotation> chosen = new ArrayList<>();
        Set<MaterialId> materials = new HashSet<>();
        NearDuplicates duplicates = new NearDuplicates();
        while (chosen.size() < limit && !candidates.isEmpty()) {
            Quotation next = next(candidates, materials);
            candidates.remove(next);
            if (duplicates.add(next)) {
                chosen.add(next);
                materials.add(next.passage().material().id());
            }
        }
        return chosen;
    }

    private List<Quotation> candidates() throws IOException {
        List<Quotation> candidates = new ArrayList<>();
        for (SearchHit hit : hits) {
            if (hit.score() >= WORSE * hits.getFirst().score()) {
                ranking.finder(hit.passage().material().language())
                        .find(hit)
                        .ifPresent(candidates::add);
            }
        }
        double best = candidates.stream().mapToDouble(Quotation::score).max().orElse(0);
        double least = WORSE * Math.min(best, hits.getFirst().score());
        candidates.removeIf(candidate -> candidate.score() < least);
        return candidates;
    }

    private static Quotation next(List<Quotation> candidates, Set<MaterialId> used) {
        return candidates.stream()
                .max(Comparator.comparingDouble(candidate -> value(candidate, used)))
                .orElseThrow();
    }

    private static double value(Quotation candidate, Set<MaterialId> used) {
        boolean same = used.contains(candidate.passage().material().id());
        return same ? candidate.score() * SAME_MATERIAL : candidate.score();
    }
}
