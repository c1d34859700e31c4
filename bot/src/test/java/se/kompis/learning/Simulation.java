package se.kompis.learning;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A year of many learners who take three lessons a week, are away four weeks in July, a week at
 * some other time and now and then a day, and repeat on working days what Kompis's own {@link
 * DailyPlan} gives them. Prints how many repetitions a retained lesson costs with FSRS, SM-2 and
 * fixed intervals, each set so that all retain the same share.
 */
final class Simulation {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 365;
    private static final int LESSONS = 40;
    private static final int CAP = 5;
    private static final int STEPS = 12;

    private final int learners;

    Simulation(int learners) {
        this.learners = learners;
    }

    /**
     * How a year went.
     *
     * @param retention mean chance of remembering a lesson that was learnt, sampled weekly
     * @param reviews repetitions of all learners
     * @param retained lessons that are remembered at the end, in the mean
     * @param mostInADay repetitions of one learner on one day
     */
    record Year(double retention, long reviews, double retained, int mostInADay) {
        double cost() {
            return reviews / retained;
        }
    }

    public static void main(String[] arguments) {
        int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        double target = arguments.length > 1 ? Double.parseDouble(arguments[1]) : .85;
        System.out.printf(
                "%d learners, %d days from %s in %s, at most %d repetitions a day%n",
                learners, DAYS, START, ZONE, CAP);
        System.out.println("Forgetting: " + ForgettingModel.NAME + ", not FSRS's own model");
        System.out.println("Days of 25 and 23 hours: " + clockChanges());
        Simulation simulation = new Simulation(learners);
        for (Policy policy :
                List.of(new Policy.FsrsSix(.9), new Policy.SmTwo(1), new Policy.Fixed(14))) {
            Policy tuned = simulation.tuned(policy, target);
            print(tuned, simulation.run(tuned));
        }
    }

    private static void print(Policy policy, Year year) {
        System.out.printf(
                Locale.ROOT,
                "%-7s retention %.3f  reviews per retained lesson %5.2f  (%d reviews, %.0f retained)"
                        + "  most in a day %d  [%s]%n",
                policy.name(),
                year.retention(),
                year.cost(),
                year.reviews(),
                year.retained(),
                year.mostInADay(),
                policy);
    }

    /** The local days that are not 24 hours long. */
    static List<LocalDate> clockChanges() {
        return START.datesUntil(START.plusDays(DAYS))
                .filter(date -> {
                    LearnerDay day = new LearnerDay(date, ZONE);
                    Duration length = Duration.between(day.start(), day.plus(1).start());
                    return !length.equals(Duration.ofHours(24));
                })
                .toList();
    }

    /** The policy with its knob turned until the retention is met. */
    Policy tuned(Policy policy, double target) {
        double lax = policy.range()[0];
        double strict = policy.range()[1];
        for (int step = 0; step < STEPS; step++) {
            double middle = (lax + strict) / 2;
            if (run(policy.with(middle)).retention() < target) {
                lax = middle;
            } else {
                strict = middle;
            }
        }
        return policy.with((lax + strict) / 2);
    }

    Year run(Policy policy) {
        List<Learning> all = new ArrayList<>();
        for (int seed = 0; seed < learners; seed++) {
            Learning learning = new Learning(policy, new Random(seed));
            learning.live();
            all.add(learning);
        }
        return new Year(
                all.stream().mapToDouble(it -> it.recalled).sum()
                        / all.stream().mapToInt(it -> it.samples).sum(),
                all.stream().mapToLong(it -> it.reviews).sum(),
                all.stream().mapToDouble(it -> it.retained).sum(),
                all.stream().mapToInt(it -> it.most).max().orElse(0));
    }

    /** One learner's year. */
    private static final class Learning {
        private final Policy policy;
        private final Random random;
        private final double gift;
        private final int weekAway;
        private final Map<String, ForgettingModel> memories = new HashMap<>();
        private final Map<String, Policy.Card> cards = new HashMap<>();
        private final Map<String, Repetition> repetitions = new HashMap<>();
        private double recalled;
        private int samples;
        private long reviews;
        private double retained;
        private int most;

        Learning(Policy policy, Random random) {
            this.policy = policy;
            this.random = random;
            this.gift = .6 + .3 * random.nextGaussian();
            this.weekAway = random.nextInt(45);
        }

        void live() {
            for (int number = 0; number < DAYS; number++) {
                LearnerDay day = new LearnerDay(START.plusDays(number), ZONE);
                if (isAtWork(day, number)) {
                    repeat(day, number);
                    learn(day, number);
                }
                if (number % 7 == 6) {
                    sample(number);
                }
            }
            retained = memories.values().stream().mapToDouble(it -> it.recall(DAYS)).sum();
        }

        private boolean isAtWork(LearnerDay day, int number) {
            boolean weekend = day.date().getDayOfWeek().getValue() > 5;
            boolean july = day.date().getMonthValue() == 7 && day.date().getDayOfMonth() <= 28;
            boolean away = number / 7 == weekAway || random.nextInt(100) < 10;
            return !weekend && !july && !away;
        }

        private void learn(LearnerDay day, int number) {
            boolean lessonDay = day.date().getDayOfWeek().getValue() % 2 == 1;
            if (!lessonDay || memories.size() >= LESSONS) {
                return;
            }
            String lesson = "lesson-" + memories.size();
            ForgettingModel memory = new ForgettingModel(gift + .3 * random.nextGaussian());
            memory.practise(number);
            memories.put(lesson, memory);
            Grade grade = random.nextInt(100) < 80 ? Grade.GOOD : Grade.AGAIN;
            put(lesson, policy.answered(Policy.Card.NEW, true, 0, grade), day, 0);
        }

        private void put(String lesson, Policy.Card card, LearnerDay day, int asked) {
            cards.put(lesson, card);
            Instant due = day.plus(Math.max(1, Math.round(card.interval()))).start();
            repetitions.put(lesson, new Repetition(lesson, card.memory(), day.start(), due, asked));
        }

        private void repeat(LearnerDay day, int number) {
            Instant tomorrow = day.plus(1).start();
            List<Repetition> due =
                    repetitions.values().stream()
                            .filter(it -> it.dueAt().isBefore(tomorrow))
                            .toList();
            DailyPlan plan = DailyPlan.of(due, day, 0, CAP);
            plan.today().forEach(it -> answer(it, day, number));
            most = Math.max(most, plan.today().size());
            for (int index = 0; index < plan.later().size(); index++) {
                Instant until = day.plus(index + 1L).start();
                plan.later()
                        .get(index)
                        .forEach(it -> repetitions.put(it.lesson(), postponed(it, until)));
            }
        }

        private static Repetition postponed(Repetition it, Instant until) {
            return new Repetition(it.lesson(), it.memory(), it.reviewedAt(), until, it.reviews());
        }

        private void answer(Repetition repetition, LearnerDay day, int number) {
            ForgettingModel memory = requireNonNull(memories.get(repetition.lesson()));
            Grade grade = grade(memory, number);
            memory.practise(number);
            reviews++;
            long days = day.since(repetition.reviewedAt());
            Policy.Card card = requireNonNull(cards.get(repetition.lesson()));
            put(
                    repetition.lesson(),
                    policy.answered(card, false, days, grade),
                    day,
                    repetition.reviews() + 1);
        }

        private Grade grade(ForgettingModel memory, int number) {
            if (random.nextDouble() >= memory.recall(number)) {
                return Grade.AGAIN;
            }
            double margin = memory.margin(number);
            if (margin > 1.2) {
                return Grade.EASY;
            }
            return margin < .2 ? Grade.HARD : Grade.GOOD;
        }

        private void sample(int number) {
            for (ForgettingModel memory : memories.values()) {
                recalled += memory.recall(number + .5);
                samples++;
            }
        }
    }
}
