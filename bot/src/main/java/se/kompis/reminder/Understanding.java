package se.kompis.reminder;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands what somebody says about their reminders, in Swedish and English. A wish is either
 * understood to the last word, or asked about, or left to others: nobody gets a schedule by
 * accident.
 */
final class Understanding {
    /** Whoever writes more than that asks about something. */
    private static final int MAX_LENGTH = 120;

    static final LocalTime EARLIEST = LocalTime.of(6, 0);
    static final LocalTime LATEST = LocalTime.of(22, 0);
    private static final int MAX_TIMES = 2;

    private static final Pattern POLITE =
            Utterance.words(
                    "tack|snälla|gärna|hej|kompis|please|thanks|thank you|kan du|could you|can you");

    private static final Map<Wish.Plain, Pattern> PLAIN =
            Map.of(
                    Wish.Plain.STOP,
                    Pattern.compile(
                            "stopp(?:a)?(?: (?:p[åa]minnelser(?:na)?|allt|mina p[åa]minnelser))?|stop(?: (?:the |my |all )?reminders)?"
                                    + "|(?:sluta(?: att)?|stop) (?:p[åa]minna?|p[åa]minn|reminding|skicka|sending)(?: mig| me)?(?: .{0,30})?"
                                    + "|inga (?:fler |mer )?p[åa]minnelser(?: längre)?|no (?:more )?reminders|p[åa]minn mig inte(?: mer| längre)?"
                                    + "|(?:avsluta|ta bort|stäng av|avbryt) (?:mina )?p[åa]minnelser(?:na)?"
                                    + "|(?:turn off|remove|cancel) (?:my |the )?reminders|avregistrera(?: mig)?|unsubscribe|dont remind me(?: anymore)?"),
                    Wish.Plain.RESUME,
                    Pattern.compile(
                            "(?:fortsätt|[åa]teruppta|sätt igång|kör igång|starta)(?: (?:med )?(?:p[åa]minnelser(?:na)?|mina p[åa]minnelser))?(?: igen)?"
                                    + "|(?:avbryt|avsluta|sluta) pausen?|sluta pausa|(?:nu är )?jag (?:är )?tillbaka(?: igen)?"
                                    + "|resume(?: (?:the |my )?reminders)?|continue(?: (?:the |my )?reminders)?|(?:i am|im) back|unpause|end (?:the )?pause"),
                    Wish.Plain.SHOW,
                    Pattern.compile(
                            "(?:visa |se )?(?:mina |alla )?p[åa]minnelser(?:na)?|(?:visa )?mitt schema|när p[åa]minner du(?: mig)?(?: nästa gång)?"
                                    + "|när kommer (?:nästa|min nästa) (?:p[åa]minnelse|lektion)|vilka p[åa]minnelser har jag"
                                    + "|(?:show |see )?(?:my |the )?reminders|my schedule|when (?:do|will) you remind me(?: next)?"
                                    + "|when (?:is|comes) my next (?:reminder|lesson)"),
                    Wish.Plain.CHANGE,
                    Pattern.compile(
                            "(?:ändra|byt|ställ in) (?:mina |min )?(?:p[åa]minnelser(?:na)?|p[åa]minnelse|schema|p[åa]minnelsetid(?:er)?)"
                                    + "|p[åa]minnelseinställningar|(?:change|set up|edit) (?:my |the )?(?:reminders?|schedule)|reminder settings"),
                    Wish.Plain.UNDO,
                    Pattern.compile("[åa]ngra(?: (?:dig|det|mig|senaste))?|undo(?: (?:that|it))?"));

    private static final String REMIND =
            "(?:p[åa]minn(?:a|er|as|else|elser|elserna)?|p[åa]mind|remind(?:er|ers|ed)?|nudga|nudge)";
    private static final Pattern ABOUT_REMINDERS = Utterance.words(REMIND);
    private static final Pattern ABOUT_LESSONS =
            Utterance.words("skicka|send|lektion(?:er)?|lessons?|plugga|öva|repetera|repetition");
    private static final Pattern FILLERS =
            Utterance.words(
                    REMIND
                            + "|mig|jag|vill|ha|bli|få|skulle|vilja|en|ett|två|och|på|om|vid|i|kl|klockan|för|med|att|bara|är|bra|blir|ska|funkar|passar"
                            + "|skicka|lektion(?:er)?|lektionen|repetition(?:er)?|plugga|öva|lära|kurs(?:en)?|nästa|ny|varje|var|alla|gång|gången|digitalisering"
                            + "|me|i|want|would|like|to|a|an|the|and|on|at|for|of|about|send|get|be|lessons?|practi[sc]e|learn|study|my|course|next|new|every|each|all|only|with|have|once");
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?:vad|hur|varför|vem|vilka|vilken|vilket|var(?! (?:annan|tredje|fjärde|fjortonde|14))|får|måste|what|how|why|who|which|where|does|is|are|should|must)\\b.*");

    private static final Pattern OFTEN =
            Utterance.words(
                    "(?:varje|varannan|var|every|each) (?:\\d+ |\\p{L}+ )?(?:timme|timmar|minut(?:en)?|minuter|kvart|hours?|minutes?)|(?:i timmen|hourly)"
                            + "|hela tiden|all the time");
    private static final Pattern MONTHLY =
            Utterance.words(
                    "(?:den )?(?:\\d{1,2}(?:[:]?[ea]|st|nd|rd|th)|första|andra|tredje|sista|first|second|third|last)(?: [\\p{L}]+)?(?: (?:i|varje|of the|of each|of every|every))? (?:månaden|månad|month)");
    private static final Pattern ABOUT_SOMETHING = Utterance.words("om|att|about|to");
    private static final Pattern JULY =
            Pattern.compile(
                    "(?:"
                            + REMIND
                            + " )?(?:mig |me )?(?:(?:även|också|gärna|also) )?(?:i|in) (?:juli|july)(?: (?:också|med|too|as well))?");
    private static final Pattern NO_JULY =
            Pattern.compile(
                    "(?:"
                            + REMIND
                            + " )?(?:mig |me )?(?:inte|aldrig|not|never)(?: "
                            + REMIND
                            + ")?(?: mig| me)? (?:i|in) (?:juli|july)");
    private static final Pattern NOT_BEFORE =
            Pattern.compile(
                    "(?:"
                            + REMIND
                            + " )?(?:mig |me )?(?:inte|aldrig|tyst|not|never|quiet) (?:före|innan|before) (?<time>.+)");
    private static final Pattern NOT_AFTER =
            Pattern.compile(
                    "(?:"
                            + REMIND
                            + " )?(?:mig |me )?(?:inte|aldrig|tyst|not|never|quiet) (?:efter|after) (?<time>.+)");
    private static final Pattern ONLY_BETWEEN =
            Pattern.compile(
                    "(?:"
                            + REMIND
                            + " )?(?:mig |me )?(?:bara|endast|only) (?:mellan |between )?(?:kl |klockan )?(?<time>\\d.*)");

    private Understanding() {}

    /**
     * What is wished.
     *
     * @param text what somebody wrote
     * @param now on their clock
     * @param expected they were asked about their reminders, so that a time alone says enough
     * @return empty when it has nothing to do with reminders
     */
    static Optional<Wish> understand(String text, LocalDateTime now, boolean expected) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Utterance said = new Utterance(text);
        said.drop(POLITE);
        return plain(said)
                .or(() -> july(said.text()))
                .or(() -> between(said.text()))
                .or(() -> AbsenceWords.understand(said.text(), now))
                .or(() -> rhythm(said, expected));
    }

    private static Optional<Wish> plain(Utterance said) {
        return PLAIN.entrySet().stream()
                .filter(plain -> said.is(plain.getValue()))
                .<Wish>map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Wish> july(String said) {
        if (NO_JULY.matcher(said).matches()) {
            return Optional.of(new Wish.July(false));
        }
        return JULY.matcher(said).matches() ? Optional.of(new Wish.July(true)) : Optional.empty();
    }

    private static Optional<Wish> between(String said) {
        return times(NOT_BEFORE, said, 1)
                .<Wish>map(it -> new Wish.Between(Optional.of(it.getFirst()), Optional.empty()))
                .or(() ->
                        times(NOT_AFTER, said, 1)
                                .map(it ->
                                        new Wish.Between(
                                                Optional.empty(), Optional.of(it.getFirst()))))
                .or(() ->
                        times(ONLY_BETWEEN, said.replaceAll("(?<=\\d)-(?=\\d)", " och "), 2)
                                .filter(it -> it.getFirst().isBefore(it.getLast()))
                                .map(it ->
                                        new Wish.Between(
                                                Optional.of(it.getFirst()),
                                                Optional.of(it.getLast()))));
    }

    private static Optional<List<LocalTime>> times(Pattern pattern, String said, int count) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Utterance time = new Utterance(matcher.group("time"));
        List<LocalTime> times = TimeWords.take(time).times();
        time.drop(FILLERS);
        time.drop(Utterance.words("till|-"));
        return times.size() == count && time.isUsedUp() ? Optional.of(times) : Optional.empty();
    }

    private static Optional<Wish> rhythm(Utterance said, boolean expected) {
        boolean reminders = said.has(ABOUT_REMINDERS);
        if (said.is(QUESTION) && !reminders) {
            return Optional.empty();
        }
        boolean about = reminders || expected || said.has(ABOUT_LESSONS);
        if (about && said.has(OFTEN)) {
            return Optional.of(new Wish.Unclear(Doubt.OFTEN));
        }
        if (about && said.has(MONTHLY)) {
            return Optional.of(new Wish.Unclear(Doubt.MONTHLY));
        }
        boolean aboutSomething = said.has(ABOUT_SOMETHING);
        Optional<Integer> weeks = DayWords.takeWeeks(said);
        Optional<Set<DayOfWeek>> spread = DayWords.takeTimesAWeek(said);
        Set<DayOfWeek> named = DayWords.takeDays(said);
        TimeWords.Times times = TimeWords.take(said);
        said.drop(FILLERS);
        Set<DayOfWeek> days = named.isEmpty() ? spread.orElse(Set.of()) : named;
        boolean saysHowOften = weeks.isPresent() || !days.isEmpty();
        boolean saysWhen = saysHowOften || (!times.times().isEmpty() && (reminders || expected));
        if (saysWhen && said.isUsedUp() && !times.impossible()) {
            return Optional.of(checked(said, weeks, days, times.times()));
        }
        return reminders || (expected && (saysWhen || times.impossible()))
                ? Optional.of(new Wish.Unclear(doubt(said, times, aboutSomething)))
                : Optional.empty();
    }

    private static Wish checked(
            Utterance said, Optional<Integer> weeks, Set<DayOfWeek> days, List<LocalTime> times) {
        if (said.marks().matches(".*D+T+D+T.*")) {
            return new Wish.Unclear(Doubt.TIMES);
        }
        if (times.size() > MAX_TIMES) {
            return new Wish.Unclear(Doubt.OFTEN);
        }
        if (times.stream().anyMatch(it -> it.isBefore(EARLIEST) || it.isAfter(LATEST))) {
            return new Wish.Unclear(Doubt.NIGHT);
        }
        // Whoever names days and no interval means every week.
        return new Wish.Remind(
                days, times, weeks.or(() -> Optional.of(1).filter(_ -> !days.isEmpty())));
    }

    private static Doubt doubt(Utterance said, TimeWords.Times times, boolean aboutSomething) {
        if (times.impossible()) {
            return Doubt.TIME;
        }
        return said.isUsedUp() || !aboutSomething ? Doubt.WHEN : Doubt.OTHER;
    }
}
