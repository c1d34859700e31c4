package se.kompis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * FSRS-6 against the public test vectors of open-spaced-repetition: py-fsrs 6.3.1
 * (tests/test_basic.py: test_memo_state, test_review_card) and ts-fsrs 5.4.1
 * (packages/fsrs/__tests__/FSRS-6.test.ts and algorithm.test.ts).
 */
class FsrsTests {
    private static final Offset<Double> CLOSE = within(1e-4);

    private final Fsrs fsrs = new Fsrs(List.of(), .9);

    @Test
    void agreesOnTheMemoryAfterSixAnswers() {
        long[] days = {0, 1, 3, 8, 21};
        MemoryState state = fsrs.first(Grade.AGAIN);
        for (long since : days) {
            state = fsrs.next(state, since, Grade.GOOD);
        }
        assertThat(state.stability()).isEqualTo(53.62691, CLOSE);
        assertThat(state.difficulty()).isEqualTo(6.3574867, CLOSE);
    }

    /** The references put two steps of minutes before the first interval of days. */
    @Test
    void agreesOnTheIntervals() {
        List<Integer> intervals = new ArrayList<>();
        MemoryState state = fsrs.next(fsrs.first(Grade.GOOD), 0, Grade.GOOD);
        intervals.add(fsrs.interval(state));
        for (int review = 0; review < 4; review++) {
            state = fsrs.next(state, intervals.getLast(), Grade.GOOD);
            intervals.add(fsrs.interval(state));
        }
        assertThat(intervals).containsExactly(2, 11, 46, 163, 498);

        state = fsrs.next(state, intervals.getLast(), Grade.AGAIN);
        state = fsrs.next(state, 0, Grade.AGAIN);
        state = fsrs.next(state, 0, Grade.GOOD);
        intervals.clear();
        intervals.add(fsrs.interval(state));
        for (int review = 0; review < 4; review++) {
            state = fsrs.next(state, intervals.getLast(), Grade.GOOD);
            intervals.add(fsrs.interval(state));
        }
        assertThat(intervals).containsExactly(2, 4, 7, 12, 21);
    }

    @Test
    void agreesOnTheFirstAnswer() {
        double[] stability = {0.212, 1.2931, 2.3065, 8.2956};
        double[] difficulty = {6.4133, 5.11217071, 2.11810397, 1};
        for (Grade grade : Grade.values()) {
            MemoryState state = fsrs.first(grade);
            assertThat(state.stability()).isEqualTo(stability[grade.number() - 1], CLOSE);
            assertThat(state.difficulty()).isEqualTo(difficulty[grade.number() - 1], CLOSE);
        }
    }

    @Test
    void agreesOnForgetting() {
        MemoryState state = new MemoryState(1, 5);
        double[] expected = {1, .9, .84588465, .8093881};
        for (int days = 0; days < expected.length; days++) {
            assertThat(fsrs.retrievability(state, days)).isEqualTo(expected[days], CLOSE);
        }
        assertThat(fsrs.retrievability(fsrs.first(Grade.EASY), 8)).isEqualTo(.9024733, CLOSE);
    }

    @Test
    void agreesOnTheNextDifficulty() {
        double[] expected = {8.34176237, 6.66599536, 4.99022837, 3.31446137};
        for (Grade grade : Grade.values()) {
            MemoryState state = fsrs.next(new MemoryState(5, 5), 5, grade);
            assertThat(state.difficulty()).isEqualTo(expected[grade.number() - 1], CLOSE);
        }
    }

    @Test
    void agreesOnASecondAnswerTheSameDay() {
        MemoryState before = new MemoryState(5, 5);
        assertThat(fsrs.next(before, 0, Grade.AGAIN).stability()).isEqualTo(1.596818, CLOSE);
        assertThat(fsrs.next(before, 0, Grade.GOOD).stability()).isEqualTo(5, CLOSE);
        assertThat(fsrs.next(before, 0, Grade.EASY).stability()).isEqualTo(8.12960956, CLOSE);
    }

    @Test
    void asksSoonerWhenMoreShouldBeRemembered() {
        MemoryState state = new MemoryState(20, 5);
        assertThat(new Fsrs(List.of(), .9).interval(state)).isEqualTo(20);
        assertThat(new Fsrs(List.of(), .95).interval(state)).isLessThan(10);
        assertThat(new Fsrs(List.of(), .8).interval(state)).isGreaterThan(50);
    }

    @Test
    void refusesSettingsThatAreNone() {
        assertThatThrownBy(() -> new Fsrs(List.of(1.0), .9)).hasMessageContaining("21 parameters");
        assertThatThrownBy(() -> new Fsrs(List.of(), 1)).hasMessageContaining("0.7 to 0.99");
    }

    @Test
    void gradesByRightTimeAndHints() {
        assertThat(Grade.ofRepetition(false, false, Duration.ZERO)).isEqualTo(Grade.AGAIN);
        assertThat(Grade.ofRepetition(true, true, Duration.ZERO)).isEqualTo(Grade.HARD);
        assertThat(Grade.ofRepetition(true, false, Duration.ofSeconds(3))).isEqualTo(Grade.EASY);
        assertThat(Grade.ofRepetition(true, false, Duration.ofSeconds(20))).isEqualTo(Grade.GOOD);
        assertThat(Grade.ofRepetition(true, false, Duration.ofMinutes(2))).isEqualTo(Grade.HARD);
        assertThat(Grade.ofRepetition(true, false, Duration.ofHours(2))).isEqualTo(Grade.GOOD);
        assertThat(Grade.ofFirst(true, false).or(Grade.AGAIN)).isEqualTo(Grade.AGAIN);
    }
}
