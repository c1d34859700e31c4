package se.kompis.learning;

import java.util.List;

/** A way to choose when something is asked again, with one knob that makes it stricter or laxer. */
sealed interface Policy {

    String name();

    /** Something to remember between two answers. */
    record Card(MemoryState memory, int streak, double interval, double ease) {
        static final Card NEW = new Card(new MemoryState(1, 5), 0, 0, 2.5);
    }

    /** The card after an answer; its interval says in how many days to ask again. */
    Card answered(Card before, boolean first, long days, Grade grade);

    /** Lowest and highest value of the knob, the laxest first. */
    double[] range();

    Policy with(double knob);

    /** FSRS-6 as Kompis uses it. The knob is the desired retention. */
    record FsrsSix(double retention) implements Policy {
        @Override
        public String name() {
            return "FSRS-6";
        }

        @Override
        public Card answered(Card before, boolean first, long days, Grade grade) {
            Fsrs fsrs = new Fsrs(List.of(), retention);
            MemoryState memory =
                    first ? fsrs.first(grade) : fsrs.next(before.memory(), days, grade);
            return new Card(memory, 0, fsrs.interval(memory), 0);
        }

        @Override
        public double[] range() {
            return new double[] {.7, .985};
        }

        @Override
        public Policy with(double knob) {
            return new FsrsSix(knob);
        }
    }

    /** SuperMemo's SM-2 of 1987. The knob stretches all intervals. */
    record SmTwo(double stretch) implements Policy {
        @Override
        public String name() {
            return "SM-2";
        }

        @Override
        public Card answered(Card before, boolean first, long days, Grade grade) {
            int quality = grade.number() + 1;
            double ease =
                    Math.max(1.3, before.ease() + .1 - (5 - quality) * (.08 + (5 - quality) * .02));
            int streak = quality < 3 ? 0 : before.streak() + 1;
            double interval =
                    switch (streak) {
                        case 0, 1 -> 1;
                        case 2 -> 6;
                        default -> before.interval() * ease;
                    };
            return new Card(before.memory(), streak, Math.max(1, interval * stretch), ease);
        }

        @Override
        public double[] range() {
            return new double[] {6, .1};
        }

        @Override
        public Policy with(double knob) {
            return new SmTwo(knob);
        }
    }

    /** The same interval for everything. The knob is that interval. */
    record Fixed(double days) implements Policy {
        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public Card answered(Card before, boolean first, long elapsed, Grade grade) {
            return new Card(before.memory(), 0, days, 0);
        }

        @Override
        public double[] range() {
            return new double[] {120, 1};
        }

        @Override
        public Policy with(double knob) {
            return new Fixed(knob);
        }
    }
}
