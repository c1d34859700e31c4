package se.kompis.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which Sweden is free, beside ordinary weekends.
 *
 * <p>Red days are those of lagen (1989:253) om allmänna helgdagar. Midsummer's, Christmas and New
 * Year's Eve count as they do in 2 § lagen (1930:173) om beräkning av lagstadgad tid, which puts
 * them beside Sundays. Easter and Whitsun Eve are free by custom; they always are Saturdays, so
 * they matter only to whoever chose Saturdays. Trettondagsafton, skärtorsdagen, valborgsmässoafton
 * and the Friday before alla helgons dag are working days, if short ones.
 */
public final class SwedishCalendar {
    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(Month.JANUARY, 1),
                    MonthDay.of(Month.JANUARY, 6),
                    MonthDay.of(Month.MAY, 1),
                    MonthDay.of(Month.JUNE, 6),
                    MonthDay.of(Month.DECEMBER, 24),
                    MonthDay.of(Month.DECEMBER, 25),
                    MonthDay.of(Month.DECEMBER, 26),
                    MonthDay.of(Month.DECEMBER, 31));

    /**
     * Långfredagen, påskafton, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstafton and
     * pingstdagen, in days after Easter Sunday.
     */
    private static final Set<Long> AROUND_EASTER = Set.of(-2L, -1L, 0L, 1L, 39L, 48L, 49L);

    private SwedishCalendar() {}

    /** Whether a day is a red day or one of the eves that count as one. */
    public static boolean isFree(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || AROUND_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay())
                || isAllSaints(day)
                || isMidsummer(day);
    }

    /** Alla helgons dag: the Saturday from 31 October to 6 November. */
    private static boolean isAllSaints(LocalDate day) {
        return day.equals(saturdayFrom(LocalDate.of(day.getYear(), Month.OCTOBER, 31)));
    }

    /** Midsommardagen, the Saturday from 20 to 26 June, and the eve before it. */
    private static boolean isMidsummer(LocalDate day) {
        LocalDate midsummer = saturdayFrom(LocalDate.of(day.getYear(), Month.JUNE, 20));
        return day.equals(midsummer) || day.equals(midsummer.minusDays(1));
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapless = (century + 8) / 25;
        int moon = (19 * golden + century - century / 4 - (century - leapless + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
