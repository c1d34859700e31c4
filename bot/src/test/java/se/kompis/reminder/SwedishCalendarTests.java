package se.kompis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kompis.delivery.SwedishCalendar;

/** The free days of five years, written down by hand from the rules in the two acts. */
class SwedishCalendarTests {

    /**
     * By year: långfredag, påskafton, påskdag, annandag; Kristi himmelsfärdsdag; pingstafton and
     * pingstdag; midsommarafton and midsommardag; alla helgons dag. The others are on the same date
     * every year.
     */
    @ParameterizedTest
    @CsvSource({
        "2026, 04-03 04-04 04-05 04-06 05-14 05-23 05-24 06-19 06-20 10-31",
        "2027, 03-26 03-27 03-28 03-29 05-06 05-15 05-16 06-25 06-26 11-06",
        "2028, 04-14 04-15 04-16 04-17 05-25 06-03 06-04 06-23 06-24 11-04",
        "2029, 03-30 03-31 04-01 04-02 05-10 05-19 05-20 06-22 06-23 11-03",
        "2030, 04-19 04-20 04-21 04-22 05-30 06-08 06-09 06-21 06-22 11-02"
    })
    void isFreeOnExactlyTheseDays(int year, String moving) {
        String fixed = " 01-01 01-06 05-01 06-06 12-24 12-25 12-26 12-31";
        Set<LocalDate> written =
                Arrays.stream((moving + fixed).split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .collect(Collectors.toSet());
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(SwedishCalendar::isFree))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-05, trettondagsafton",
        "2027-03-25, skärtorsdagen",
        "2027-04-30, valborgsmässoafton",
        "2027-11-05, the Friday before alla helgons dag",
        "2027-05-07, a squeezed Friday",
        "2027-12-23, the day before Christmas Eve"
    })
    void worksOnShortDays(LocalDate day, String name) {
        assertThat(SwedishCalendar.isFree(day)).as(name).isFalse();
        assertThat(Availability.USUAL.allows(day)).as(name).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-02", "2027-01-03", "2027-07-01", "2027-07-31", "2027-06-25"})
    void restsOnWeekendsInJulyAndOnMidsummersEve(LocalDate day) {
        assertThat(Availability.USUAL.allows(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1961, 04-02", "1981, 04-19", "2038, 04-25", "2049, 04-18", "2285, 03-22"})
    void findsEasterInOddYears(int year, String day) {
        LocalDate easter = SwedishCalendar.easter(year);
        assertThat(easter).isEqualTo(LocalDate.parse(year + "-" + day));
        assertThat(List.of(DayOfWeek.SUNDAY)).contains(easter.getDayOfWeek());
    }
}
