package se.kompis.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads what is due over days, so that nobody meets a pile after a leave: the oldest first, and
 * of one day what would be forgotten soonest; never more in a day than the cap.
 *
 * @param today what is asked today, in order
 * @param later what is asked on each of the days after, in order
 */
record DailyPlan(List<Repetition> today, List<List<Repetition>> later) {
    DailyPlan {
        today = List.copyOf(today);
        later = List.copyOf(later);
    }

    /**
     * A plan.
     *
     * @param due all that is due
     * @param day the day it is now
     * @param done how many were asked today already
     * @param cap how many may be asked in a day
     */
    static DailyPlan of(List<Repetition> due, LearnerDay day, int done, int cap) {
        List<Repetition> ordered = due.stream().sorted(order(day)).toList();
        int room = Math.min(Math.max(cap - done, 0), ordered.size());
        List<List<Repetition>> later = new ArrayList<>();
        for (int from = room; from < ordered.size(); from += cap) {
            later.add(ordered.subList(from, Math.min(from + cap, ordered.size())));
        }
        return new DailyPlan(ordered.subList(0, room), later);
    }

    private static Comparator<Repetition> order(LearnerDay day) {
        return Comparator.<Repetition>comparingLong(it -> -day.since(it.dueAt()))
                .thenComparingDouble(it -> it.memory().stability())
                .thenComparing(Repetition::lesson);
    }
}
