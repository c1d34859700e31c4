package se.kompis.reminder;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands days of the week and how often, in Swedish and English. */
final class DayWords {
    private static final char DAY = 'D';

    private static final List<String> STEMS =
            List.of(
                    "m[åa]n(?:d(?:ag)?)?|monday|mon",
                    "tis(?:d(?:ag)?)?|tuesday|tues?",
                    "ons(?:d(?:ag)?)?|wednesday|wed",
                    "tors?(?:d(?:ag)?)?|thursday|thu(?:rs?)?",
                    "fre(?:d(?:ag)?)?|friday|fri",
                    "l[öo]r(?:d(?:ag)?)?|saturday|sat",
                    "s[öo]n(?:d(?:ag)?)?|sunday|sun");

    private static final String ENDING = "(?:arna|ar|s|en)?";
    private static final String ANY_DAY = "(?:" + String.join("|", STEMS) + ")" + ENDING;
    private static final Pattern RANGE =
            Utterance.words(
                    "(?:från |from )?("
                            + ANY_DAY
                            + ") ?(?:-|till|to|through|t o m) ?("
                            + ANY_DAY
                            + ")");
    private static final Pattern SINGLE = Utterance.words(ANY_DAY);

    private static final String NUMBER =
            "en|ett|1|två|2|tre|3|fyra|4|fem|5|once|one|twice|two|three|four|five";
    private static final Pattern TIMES_A_WEEK =
            Utterance.words(
                    "("
                            + NUMBER
                            + ")(?: ?(?:gång(?:er)?|ggr|g|times?|dagar|days|lektion(?:er)?|lessons?))?"
                            + " ?(?:i|per|om|a|every|each|varje|/) ?(?:veckan?|week|v)");
    private static final Pattern EVERY_WEEK =
            Utterance.words(
                    "varje vecka|veckovis|i veckan|per vecka|weekly|(?:every|each|per|a) week");

    private static final Map<Pattern, Set<DayOfWeek>> SETS = new LinkedHashMap<>();
    private static final Map<Pattern, Integer> WEEKS = new LinkedHashMap<>();

    static {
        set("varannan dag|var annan dag|every other day|every second day", 1, 3, 5);
        set(
                "(?:varje |alla |var |every |all )?(?:vardag(?:ar(?:na)?|en)?|arbetsdag(?:ar(?:na)?)?"
                        + "|week ?days?|work(?:ing)? ?days?)|varje dag|alla dagar|dagligen|vardagligen"
                        + "|daily|(?:every|each) day",
                1,
                2,
                3,
                4,
                5);
        set("(?:varje |på |every |on )?(?:helg(?:er(?:na)?|en)?|weekends?)", 6, 7);
        WEEKS.put(
                Utterance.words(
                        "varannan vecka|var annan vecka|var fjortonde dag|var 14:?e dag|fortnightly"
                                + "|bi-?weekly|every (?:other|second) week|every (?:two|2) weeks"
                                + "|every fortnight"),
                2);
        WEEKS.put(Utterance.words("var tredje vecka|every (?:three|3) weeks|every third week"), 3);
        WEEKS.put(
                Utterance.words(
                        "var fjärde vecka|(?:en|1) gång i månaden|varje månad|månadsvis"
                                + "|en lektion i månaden|once a month|monthly|every month"
                                + "|every (?:four|4) weeks"),
                4);
        WEEKS.put(
                Utterance.words(
                        "varannan(?= " + ANY_DAY + ")|every (?:other|second)(?= " + ANY_DAY + ")"),
                2);
        WEEKS.put(Utterance.words("var tredje(?= " + ANY_DAY + ")"), 3);
    }

    private DayWords() {}

    private static void set(String words, Integer... days) {
        Set<DayOfWeek> all = EnumSet.noneOf(DayOfWeek.class);
        List.of(days).forEach(day -> all.add(DayOfWeek.of(day)));
        SETS.put(Utterance.words(words), all);
    }

    /** How many weeks from one to the next, when that is said. */
    static Optional<Integer> takeWeeks(Utterance said) {
        for (Map.Entry<Pattern, Integer> weeks : WEEKS.entrySet()) {
            if (said.take(weeks.getKey(), ' ').isPresent()) {
                return Optional.of(weeks.getValue());
            }
        }
        return Optional.empty();
    }

    /** All days that are said, by name, as a set, or as a number of times a week. */
    static Set<DayOfWeek> takeDays(Utterance said) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        SETS.forEach((words, set) -> said.take(words, DAY).ifPresent(_ -> days.addAll(set)));
        said.takeAll(RANGE, DAY)
                .forEach(range -> days.addAll(range(day(range.group(1)), day(range.group(2)))));
        said.takeAll(SINGLE, DAY).forEach(single -> days.add(day(single.group())));
        return days;
    }

    /**
     * Days for "twice a week" and the like; days that are said besides win. Empty when it is not
     * said how many.
     */
    static Optional<Set<DayOfWeek>> takeTimesAWeek(Utterance said) {
        return said.take(TIMES_A_WEEK, ' ')
                .map(match -> spread(match.group(1)))
                .or(() -> said.take(EVERY_WEEK, ' ').map(_ -> spread("en")));
    }

    private static Set<DayOfWeek> spread(String number) {
        return switch (number) {
            case "två", "2", "two", "twice" -> EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
            case "tre", "3", "three" ->
                    EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
            case "fyra", "4", "four" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
            case "fem", "5", "five" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            default -> EnumSet.copyOf(Schedule.WEEKLY.days());
        };
    }

    private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** The day that a name means. */
    static Optional<DayOfWeek> named(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name.matches("(?:" + STEMS.get(day.getValue() - 1) + ")" + ENDING))
                .findFirst();
    }

    private static DayOfWeek day(String name) {
        return named(name).orElseThrow();
    }

    /** A day by name, for other patterns. */
    static String anyDay() {
        return ANY_DAY;
    }
}
