package se.kompis.learning;

import java.time.Duration;

/** How well something was remembered, in the terms of FSRS. */
enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    /** Who answers faster did not have to think. */
    private static final Duration FAST = Duration.ofSeconds(8);

    /** Who takes longer had to think hard. */
    private static final Duration SLOW = Duration.ofSeconds(45);

    /** Beyond this the time was spent on something else, and says nothing. */
    private static final Duration AWAY = Duration.ofMinutes(10);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** The number that the formulas use, 1 to 4. */
    int number() {
        return number;
    }

    /** The grade of a lesson's first questions: the text was just read, so time tells nothing. */
    static Grade ofFirst(boolean right, boolean hinted) {
        if (!right) {
            return AGAIN;
        }
        return hinted ? HARD : GOOD;
    }

    /** The grade of a repetition, where the time from question to answer tells something. */
    static Grade ofRepetition(boolean right, boolean hinted, Duration took) {
        Grade first = ofFirst(right, hinted);
        if (first != GOOD) {
            return first;
        }
        if (took.compareTo(FAST) < 0) {
            return EASY;
        }
        return took.compareTo(SLOW) > 0 && took.compareTo(AWAY) < 0 ? HARD : GOOD;
    }

    /** The worse of two. */
    Grade or(Grade other) {
        return compareTo(other) < 0 ? this : other;
    }
}
