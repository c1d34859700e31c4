package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z, 2026-11-27T23:00:00Z",
        "2026-11-22T10:00:00Z, 2026-11-27T23:00:00Z",
        "2026-12-22T10:00:00Z, 2027-01-04T23:00:00Z",
        "2026-06-17T10:00:00Z, 2026-06-25T22:00:00Z"
    })
    void fiveOfThemEndAfterHolidaysAndEves(Instant from, Instant end) {
        assertThat(WorkingDays.endOf(5, from)).isEqualTo(end);
    }
}
