package se.kompis.reminder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands a date or a week, said in full, in Swedish and English. */
final class DateWords {
    private static final List<String> MONTHS =
            List.of(
                    "jan(?:uari|uary)?",
                    "feb(?:ruari|ruary)?",
                    "mar(?:s|ch)?",
                    "apr(?:il)?",
                    "ma(?:j|y)",
                    "jun(?:i|e)?",
                    "jul(?:i|y)?",
                    "aug(?:usti|ust)?",
                    "sept?(?:ember)?",
                    "o[kc]t(?:ober)?",
                    "nov(?:ember)?",
                    "dec(?:ember)?");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")\\.?";
    private static final String DAY = "(?:den |the )?(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th)?";
    private static final String YEAR = "(?: (?<year>\\d{4}))?";

    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern SLASHED =
            Pattern.compile(
                    "(?:den )?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[/ -](?<year>\\d{4}))?");
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + " (?:of )?" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " " + DAY + YEAR);
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?:början av |the beginning of )?" + MONTH + YEAR);
    private static final Pattern WEEK = Pattern.compile("(?:vecka|v\\.?|week) ?(?<week>\\d{1,2})");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:på |nästa |next |on )?(?<day>" + DayWords.anyDay() + ")");

    private DateWords() {}

    /**
     * The date that is said; without a year the next one, today included. Empty when it is no date,
     * or none that exists.
     */
    static Optional<LocalDate> date(String said, LocalDate today) {
        String text = said.strip();
        return relative(text, today)
                .or(() -> weekday(text, today))
                .or(() -> week(text, today))
                .or(() -> ofMonth(ISO, text, today))
                .or(() -> ofMonth(SLASHED, text, today))
                .or(() -> ofMonth(DAY_FIRST, text, today))
                .or(() -> ofMonth(MONTH_FIRST, text, today))
                .or(() -> ofMonth(MONTH_ALONE, text, today));
    }

    private static Optional<LocalDate> relative(String said, LocalDate today) {
        return switch (said) {
            case "idag", "i dag", "today" -> Optional.of(today);
            case "imorgon", "i morgon", "imorrn", "tomorrow" -> Optional.of(today.plusDays(1));
            case "i övermorgon", "övermorgon", "the day after tomorrow" ->
                    Optional.of(today.plusDays(2));
            case "nästa vecka", "next week" ->
                    Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case "nästa månad", "månadsskiftet", "next month" ->
                    Optional.of(today.with(TemporalAdjusters.firstDayOfNextMonth()));
            case "nyår", "årsskiftet", "new year", "the new year", "nästa år", "next year" ->
                    Optional.of(today.with(TemporalAdjusters.firstDayOfNextYear()));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> weekday(String said, LocalDate today) {
        Matcher matcher = WEEKDAY.matcher(said);
        return matcher.matches()
                ? DayWords.named(matcher.group("day"))
                        .map(day -> today.with(TemporalAdjusters.next(day)))
                : Optional.empty();
    }

    /** The Monday of a week by its ISO number, in the year in which it is still to come. */
    private static Optional<LocalDate> week(String said, LocalDate today) {
        Matcher matcher = WEEK.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group("week"));
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusYears(2), Period.ofWeeks(1))
                .filter(week -> week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number)
                .findFirst();
    }

    private static Optional<LocalDate> ofMonth(Pattern pattern, String said, LocalDate today) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean hasDay = matcher.namedGroups().containsKey("day");
        int day = hasDay ? Integer.parseInt(matcher.group("day")) : 1;
        return existing(month(matcher.group("month")), day, matcher.group("year"), today);
    }

    private static int month(String name) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (name.matches(MONTHS.get(month))) {
                return month + 1;
            }
        }
        return Integer.parseInt(name);
    }

    private static Optional<LocalDate> existing(
            int month, int day, @Nullable String year, LocalDate today) {
        try {
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
            }
            LocalDate date = MonthDay.of(month, day).atYear(today.getYear());
            return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
