package se.kompis.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands pauses, leave and "not now", in Swedish and English. */
final class AbsenceWords {
    private static final Pattern PAUSE =
            Pattern.compile(
                    "(?:(?:kan du |jag vill )?(?:pausa|paus|ta (?:en )?paus|gör (?:ett )?uppehåll|uppehåll|vila"
                            + "|pause|take a break|hold))(?: (?:mig|mina p[åa]minnelser|p[åa]minnelser(?:na)?|allt|utskick(?:en)?"
                            + "|me|my reminders|(?:the )?reminders|everything|it))?(?<rest> .*)?");
    private static final Pattern LEAVE =
            Pattern.compile(
                    "(?:jag (?:är|har|ska ha|blir|kommer vara) |har |är |i am |im |i will be )?"
                            + "(?:ledig(?:t)?|ledighet|(?:på )?semester|tjänstledig|föräldraledig|bortrest|borta|sjukskriven"
                            + "|away|on (?:leave|holiday|vacation)|off|out of office)(?<rest> .*)");
    private static final Pattern SNOOZE =
            Pattern.compile(
                    "(?:snooz(?:e|a)|snusa|senare|inte nu|vänta|p[åa]minn mig senare|skjut (?:upp|på det)"
                            + "|later|not now|remind me later|wait)(?<rest> .*)?");
    private static final Pattern ONCE =
            Pattern.compile(
                    "(?:p[åa]minn mig(?: igen)?|remind me(?: again)?) (?<rest>(?:om|in|i|imorgon|tomorrow) ?.*)");

    private static final Pattern END =
            Pattern.compile("(?:fram )?(?:till(?: den)?|tills|until|till|to|til) (?<date>.+)");
    private static final Pattern END_INCLUDED =
            Pattern.compile(
                    "(?:till och med|t ?o ?m|t\\.o\\.m\\.?|through|until and including) (?<date>.+)");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?:i |om |för |på |in |for )?(?<number>\\d{1,3}|en|ett|två|tre|fyra|fem|sex|a|an|one|two|three|four|five|six|några)"
                            + " ?(?<unit>min(?:ut(?:er)?|utes?)?|h|tim(?:me|mar)?|hours?|dag(?:ar)?|days?|veckor|vecka|weeks?|månad(?:er)?|months?)"
                            + "(?: framåt| till)?");
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?:mellan |från (?:och med )?|from |between |den )?(?<first>.+?)(?: ?- ?| till och med | till | t ?o ?m | to | through | until | och | and )(?<last>.+)");
    private static final Pattern ON_A_DAY =
            Pattern.compile("(?:på |den |on |under |hela )?(?<date>.+)");
    private static final Pattern FOREVER =
            Pattern.compile("|tills vidare|until further notice|ett tag|for now|for a while|allt");

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("en", 1),
                    Map.entry("ett", 1),
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("två", 2),
                    Map.entry("two", 2),
                    Map.entry("tre", 3),
                    Map.entry("three", 3),
                    Map.entry("fyra", 4),
                    Map.entry("four", 4),
                    Map.entry("fem", 5),
                    Map.entry("five", 5),
                    Map.entry("sex", 6),
                    Map.entry("six", 6));

    private static final Duration LONGEST_SNOOZE = Duration.ofDays(14);

    private AbsenceWords() {}

    /** What is wished, if it has to do with being left alone for a while. */
    static Optional<Wish> understand(String said, LocalDateTime now) {
        return rest(PAUSE, said)
                .map(rest -> pause(rest, now.toLocalDate()))
                .or(() -> rest(LEAVE, said).flatMap(rest -> leave(rest, now.toLocalDate())))
                .or(() -> rest(SNOOZE, said).flatMap(rest -> snooze(rest, now)))
                .or(() -> rest(ONCE, said).flatMap(rest -> snooze(rest, now)));
    }

    private static Optional<String> rest(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group("rest")).orElse("").strip())
                : Optional.empty();
    }

    private static Wish pause(String rest, LocalDate today) {
        if (FOREVER.matcher(rest).matches()) {
            return new Wish.Pause(Optional.empty());
        }
        Optional<LocalDate> until =
                named(END_INCLUDED, rest, "date")
                        .flatMap(date -> DateWords.date(date, today))
                        .map(last -> last.plusDays(1))
                        .or(() ->
                                named(END, rest, "date")
                                        .flatMap(date -> DateWords.date(date, today)))
                        .or(() -> span(rest).filter(Period.class::isInstance).map(today::plus))
                        .or(() -> wholeWeek(rest, today).map(week -> week.last().plusDays(1)));
        return until.<Wish>map(day ->
                        day.isAfter(today)
                                ? new Wish.Pause(Optional.of(day))
                                : new Wish.Unclear(Doubt.PAST))
                .orElseGet(() -> new Wish.Unclear(Doubt.UNTIL));
    }

    private static Optional<Wish> leave(String rest, LocalDate today) {
        return named(END_INCLUDED, rest, "date")
                .or(() -> named(END, rest, "date"))
                .flatMap(date -> DateWords.date(date, today))
                .map(last -> absence(today, last, today))
                .or(() ->
                        span(rest)
                                .filter(Period.class::isInstance)
                                .map(span -> absence(today, today.plus(span).minusDays(1), today)))
                .or(() -> wholeWeek(rest, today).map(Wish.Leave::new))
                .or(() -> between(rest, today))
                .or(() ->
                        named(ON_A_DAY, rest, "date")
                                .flatMap(date -> DateWords.date(date, today))
                                .map(day -> absence(day, day, today)));
    }

    /**
     * "3-14 augusti", "1 juli till 2 augusti", "vecka 28-31": what the first lacks, the last has.
     */
    private static Optional<Wish> between(String rest, LocalDate today) {
        Matcher matcher = FROM_TO.matcher(rest);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group("first");
        String last = matcher.group("last");
        for (String start : completions(first, last)) {
            for (String end : completions(last, first)) {
                Optional<LocalDate> from = DateWords.date(start, today);
                Optional<LocalDate> to = from.flatMap(day -> DateWords.date(end, day));
                if (to.isPresent()) {
                    boolean weeks = end.matches("(vecka|v\\.?|week) ?\\d+");
                    return Optional.of(
                            absence(from.get(), weeks ? to.get().plusDays(6) : to.get(), today));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> completions(String part, String other) {
        String month = other.replaceFirst("^(den )?\\d{1,2}(:?[ae]|st|nd|rd|th)? ?", "");
        String week = other.replaceFirst("\\d{1,2}$", "");
        return List.of(part, part + " " + month, week + part);
    }

    private static Wish absence(LocalDate first, LocalDate last, LocalDate today) {
        return last.isBefore(first) || last.isBefore(today)
                ? new Wish.Unclear(Doubt.PAST)
                : new Wish.Leave(new Absence(first, last));
    }

    /** A week that is meant as a whole: "vecka 32", "nästa vecka". */
    private static Optional<Absence> wholeWeek(String rest, LocalDate today) {
        return rest.matches(
                        "(?:under |hela |i )?(?:nästa vecka|next week|(?:vecka|v\\.?|week) ?\\d{1,2})")
                ? DateWords.date(rest.replaceFirst("^(under|hela|i) ", ""), today)
                        .map(monday -> new Absence(monday, monday.plusDays(6)))
                : Optional.empty();
    }

    private static Optional<Wish> snooze(String rest, LocalDateTime now) {
        if (rest.isEmpty()) {
            return Optional.of(new Wish.Snooze(now.plusHours(1)));
        }
        Optional<LocalDateTime> until = span(rest).map(now::plus).or(() -> at(rest, now));
        return until.map(time ->
                time.isAfter(now) && time.isBefore(now.plus(LONGEST_SNOOZE).plusDays(1))
                        ? new Wish.Snooze(time)
                        : new Wish.Unclear(Doubt.UNTIL));
    }

    /** "Till imorgon", "till fredag kl 13", "i eftermiddag". */
    private static Optional<LocalDateTime> at(String rest, LocalDateTime now) {
        Utterance said = new Utterance(rest.replaceFirst("^(?:till|tills|until|to|på) ", ""));
        Optional<LocalDate> whole = DateWords.date(said.text(), now.toLocalDate());
        if (whole.isPresent()) {
            return whole.map(day -> day.atTime(now.toLocalTime()));
        }
        TimeWords.Times times = TimeWords.take(said);
        String left = said.text().replace("T", "").strip();
        Optional<LocalDate> day =
                left.isEmpty()
                        ? Optional.of(now.toLocalDate())
                        : DateWords.date(left, now.toLocalDate());
        return times.times().size() == 1
                ? day.map(date -> date.atTime(times.times().getFirst()))
                : Optional.empty();
    }

    private static Optional<String> named(Pattern pattern, String text, String group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static Optional<TemporalAmount> span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        Integer named = NUMBERS.get(number);
        if (named == null && !number.matches("\\d+")) {
            return Optional.empty();
        }
        int count = named == null ? Integer.parseInt(number) : named;
        String unit = matcher.group("unit");
        return Optional.of(
                switch (unit.charAt(0)) {
                    case 'd' -> Period.ofDays(count);
                    case 'v', 'w' -> Period.ofWeeks(count);
                    case 't', 'h' -> Duration.ofHours(count);
                    default ->
                            unit.startsWith("mi")
                                    ? Duration.ofMinutes(count)
                                    : Period.ofMonths(count);
                });
    }
}
