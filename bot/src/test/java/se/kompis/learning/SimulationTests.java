package se.kompis.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small run of the simulation: what has to hold however learners behave. */
class SimulationTests {

    static List<Policy> policies() {
        return List.of(
                new Policy.FsrsSix(.97),
                new Policy.FsrsSix(.9),
                new Policy.SmTwo(.3),
                new Policy.Fixed(1));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void nobodyEverExceedsTheDailyCap(Policy policy) {
        Simulation.Year year = new Simulation(20).run(policy);
        assertThat(year.mostInADay()).isEqualTo(5);
        assertThat(year.reviews()).isPositive();
    }

    @Test
    void theYearHasBothClockChanges() {
        assertThat(Simulation.clockChanges())
                .containsExactly(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28));
    }
}
