package se.kompis.reminder;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Understands times of day, in Swedish and English. */
final class TimeWords {
    private static final char TIME = 'T';

    private static final List<String> SWEDISH =
            List.of(
                    "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
                    "tolv");
    private static final List<String> ENGLISH =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");

    private static final String NAME = String.join("|", SWEDISH) + "|" + String.join("|", ENGLISH);
    private static final String HOUR = "(?<hour>" + NAME + "|\\d{1,2})";
    private static final String CLOCK = "(?:klockan |kl\\.? ?|at |vid |runt |ca |around )";
    private static final String HALF = "(?: ?(?<half>[ap])\\.?m\\.?| ?oclock)?(?!:)";

    /**
     * A way to say a time.
     *
     * @param pattern with the groups hour, and where it has them minute and half (a or p)
     * @param offset in minutes from that
     */
    private record Reading(Pattern pattern, int offset) {
        static Reading of(String words, int offset) {
            return new Reading(Utterance.words(words), offset);
        }
    }

    private static final List<Reading> READINGS =
            List.of(
                    Reading.of(CLOCK + "?halv " + HOUR, -30),
                    Reading.of(CLOCK + "?(?:kvart över|quarter past) " + HOUR, 15),
                    Reading.of(CLOCK + "?(?:kvart i|quarter to) " + HOUR, -15),
                    Reading.of(CLOCK + "?half past " + HOUR, 30),
                    Reading.of(CLOCK + "?(?<hour>\\d{1,2})[.:](?<minute>\\d{2})" + HALF, 0),
                    Reading.of(CLOCK + "?(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)" + HALF, 0),
                    Reading.of(CLOCK + HOUR + HALF, 0),
                    Reading.of("(?<hour>\\d{1,2})(?:-?tiden)?" + HALF, 0));

    private static final String OF = "(?:på |i |in |till |varje |every )?(?:the )?";

    /** Parts of the day, each with the time it stands for when no hour is said. */
    private static final Map<Pattern, LocalTime> PARTS =
            Map.of(
                    Utterance.words(OF + "(?:morg(?:on(?:en)?|nar(?:na)?)|mornings?)"),
                    LocalTime.of(8, 15),
                    Utterance.words(OF + "förmiddag(?:en|ar(?:na)?)?"),
                    LocalTime.of(10, 0),
                    Utterance.words(OF + "(?:lunch(?:en|tid)?|noon)"),
                    LocalTime.NOON,
                    Utterance.words(
                            "efter lunch(?:en)?|after lunch|"
                                    + OF
                                    + "(?:eftermiddag(?:en|ar(?:na)?)?|afternoons?)"),
                    LocalTime.of(13, 15),
                    Utterance.words(OF + "(?:kväll(?:en|ar(?:na)?)?|evenings?)"),
                    LocalTime.of(18, 0));

    /**
     * What was said about the time of day.
     *
     * @param times in the order they were said
     * @param impossible among them was one that no clock shows
     */
    record Times(List<LocalTime> times, boolean impossible) {}

    private TimeWords() {}

    /** Takes all times of day from a text. */
    static Times take(Utterance said) {
        Optional<LocalTime> part = part(said);
        boolean afternoon = part.filter(it -> it.isAfter(LocalTime.NOON)).isPresent();
        List<LocalTime> times = new ArrayList<>();
        boolean impossible = false;
        for (Reading reading : READINGS) {
            for (MatchResult match : said.takeAll(reading.pattern(), TIME)) {
                Optional<LocalTime> time = time(match, reading.offset(), afternoon);
                time.ifPresent(times::add);
                impossible |= time.isEmpty();
            }
        }
        return new Times(times.isEmpty() ? part.stream().toList() : times, impossible);
    }

    /** The part of the day; the longest that is said, since "efter lunch" is not "lunch". */
    private static Optional<LocalTime> part(Utterance said) {
        return PARTS.entrySet().stream()
                .filter(part -> said.has(part.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(part -> {
                    said.take(part.getKey(), ' ');
                    return part.getValue();
                });
    }

    private static Optional<LocalTime> time(MatchResult match, int offset, boolean afternoon) {
        int hour = number(match.group("hour"));
        int minute = group(match, "minute").map(Integer::parseInt).orElse(0);
        boolean later =
                group(match, "half").map("p"::equals).orElse(afternoon || isBareAndSmall(match));
        int shown = hour + (later && hour < 12 ? 12 : 0);
        if (shown > 23 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(shown, minute).plusMinutes(offset));
    }

    /** "At three" is in the afternoon; 03.00 is at night. */
    private static boolean isBareAndSmall(MatchResult match) {
        String hour = match.group("hour");
        return !hour.startsWith("0") && number(hour) < 6;
    }

    private static Optional<String> group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name)
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }

    private static int number(String word) {
        int swedish = SWEDISH.indexOf(word);
        int english = ENGLISH.indexOf(word);
        return swedish < 0 && english < 0 ? Integer.parseInt(word) : Math.max(swedish, english) + 1;
    }
}
