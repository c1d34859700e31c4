package se.kompis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say about their reminders, said on a Saturday, 28 November 2026, at ten. */
class UnderstandingTests {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-28T10:00");

    private static String understood(String said, boolean expected) {
        return Understanding.understand(said, NOW, expected)
                .map(UnderstandingTests::shown)
                .orElse("nothing");
    }

    private static String shown(Wish wish) {
        return switch (wish) {
            case Wish.Remind it -> "%s %s %s".formatted(days(it), times(it), weeks(it));
            case Wish.Pause it -> "pause " + it.until().map(Object::toString).orElse("open");
            case Wish.Leave it -> "leave " + it.absence().first() + " " + it.absence().last();
            case Wish.Snooze it -> "snooze " + it.until();
            case Wish.Between it ->
                    "between " + it.from().orElse(null) + " " + it.until().orElse(null);
            case Wish.July it -> "july " + it.too();
            case Wish.Plain it -> it.name().toLowerCase(Locale.ROOT);
            case Wish.Unclear it -> "? " + it.doubt();
        };
    }

    private static String days(Wish.Remind wish) {
        return wish.days().isEmpty()
                ? "-"
                : wish.days().stream()
                        .sorted()
                        .map(UnderstandingTests::day)
                        .collect(Collectors.joining("+"));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String times(Wish.Remind wish) {
        return wish.times().isEmpty()
                ? "-"
                : wish.times().stream().map(LocalTime::toString).collect(Collectors.joining("+"));
    }

    private static String weeks(Wish.Remind wish) {
        return wish.everyWeeks().map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "påminn mig tisdagar och torsdagar 8.15 | tue+thu 08:15 1",
                "Påminn mig tisdagar och torsdagar kl. 8:15, tack! | tue+thu 08:15 1",
                "påminn mig på tisdagar klockan 8 | tue 08:00 1",
                "paminn mig mandagar och lordagar 8.15 | mon+sat 08:15 1",
                "varje vardag | mon+tue+wed+thu+fri - 1",
                "varje vardag 9 | mon+tue+wed+thu+fri 09:00 1",
                "vardagar kl 08.30 | mon+tue+wed+thu+fri 08:30 1",
                "en gång i veckan | tue - 1",
                "påminn mig en gång i veckan | tue - 1",
                "1 gång per vecka, på fredagar | fri - 1",
                "två gånger i veckan | tue+thu - 1",
                "tre ggr i veckan kl 13 | mon+wed+fri 13:00 1",
                "varannan vecka | - - 2",
                "varannan tisdag 8.15 | tue 08:15 2",
                "var fjortonde dag på måndagar | mon - 2",
                "en gång i månaden | - - 4",
                "mån-fre 7.45 | mon+tue+wed+thu+fri 07:45 1",
                "måndag till torsdag kl 10 | mon+tue+wed+thu 10:00 1",
                "mån, ons och fre 8.15 | mon+wed+fri 08:15 1",
                "tisdag och torsdag halv nio | tue+thu 08:30 1",
                "måndagar kvart över åtta | mon 08:15 1",
                "onsdagar kvart i nio | wed 08:45 1",
                "fredagar klockan nio | fri 09:00 1",
                "påminn mig kl 9 | - 09:00 -",
                "påminn mig varje dag | mon+tue+wed+thu+fri - 1",
                "dagligen 8.15 och 13 | mon+tue+wed+thu+fri 08:15+13:00 1",
                "påminn mig på morgonen varje måndag | mon 08:15 1",
                "tisdagar efter lunch | tue 13:15 1",
                "torsdagar 3 på eftermiddagen | thu 15:00 1",
                "påminn mig tisdagar kl 3 | tue 15:00 1",
                "jag vill bli påmind varje fredag | fri - 1",
                "kan du påminna mig på onsdagar? | wed - 1",
                "skicka en lektion varje måndag 8.15 | mon 08:15 1",
                "jag vill ha en lektion i veckan | tue - 1",
                "varannan dag | mon+wed+fri - 1",
                "lördagar 10 | sat 10:00 1",
                "pausa | pause open",
                "pausa tills vidare | pause open",
                "pausa till 1 augusti | pause 2027-08-01",
                "pausa till den 1:a augusti | pause 2027-08-01",
                "paus till 1/8 | pause 2027-08-01",
                "pausa till 2027-01-07 | pause 2027-01-07",
                "pausa två veckor | pause 2026-12-12",
                "pausa i 3 veckor | pause 2026-12-19",
                "pausa en månad framåt | pause 2026-12-28",
                "pausa till och med fredag | pause 2026-12-05",
                "pausa till måndag | pause 2026-11-30",
                "pausa nästa vecka | pause 2026-12-07",
                "pausa till v 3 | pause 2027-01-18",
                "gör uppehåll till nyår | pause 2027-01-01",
                "jag är ledig 3-14 augusti | leave 2027-08-03 2027-08-14",
                "semester 1 juni till 2 augusti | leave 2027-06-01 2027-08-02",
                "ledig vecka 28-31 | leave 2027-07-12 2027-08-08",
                "ledig på fredag | leave 2026-12-04 2026-12-04",
                "jag är bortrest till 10 december | leave 2026-11-28 2026-12-10",
                "tjänstledig i två månader | leave 2026-11-28 2027-01-27",
                "snooze | snooze 2026-11-28T11:00",
                "inte nu | snooze 2026-11-28T11:00",
                "snooza två timmar | snooze 2026-11-28T12:00",
                "påminn mig om en timme | snooze 2026-11-28T11:00",
                "påminn mig imorgon | snooze 2026-11-29T10:00",
                "påminn mig igen om 3 dagar | snooze 2026-12-01T10:00",
                "snooza till måndag kl 13 | snooze 2026-11-30T13:00",
                "senare | snooze 2026-11-28T11:00",
                "fortsätt | resume",
                "återuppta påminnelserna | resume",
                "jag är tillbaka | resume",
                "stopp | stop",
                "sluta påminna mig | stop",
                "inga fler påminnelser | stop",
                "mina påminnelser | show",
                "när påminner du mig nästa gång? | show",
                "ändra påminnelser | change",
                "ångra | undo",
                "även i juli | july true",
                "påminn mig inte i juli | july false",
                "inte före 9 | between 09:00 null",
                "inte efter kl 16 | between null 16:00",
                "bara mellan 9 och 15 | between 09:00 15:00"
            })
    void understandsSwedish(String said, String meant) {
        assertThat(understood(said, false)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remind me on Tuesdays and Thursdays at 8:15 | tue+thu 08:15 1",
                "Remind me every Monday at 9 am, please | mon 09:00 1",
                "every weekday | mon+tue+wed+thu+fri - 1",
                "weekdays at 8.30 | mon+tue+wed+thu+fri 08:30 1",
                "once a week | tue - 1",
                "twice a week | tue+thu - 1",
                "three times a week at 1 pm | mon+wed+fri 13:00 1",
                "every other week | - - 2",
                "every other Friday at noon | fri 12:00 2",
                "once a month | - - 4",
                "Monday to Thursday at 10 | mon+tue+wed+thu 10:00 1",
                "Mon, Wed and Fri 8:15 | mon+wed+fri 08:15 1",
                "tuesdays half past eight | tue 08:30 1",
                "wednesdays at quarter to nine | wed 08:45 1",
                "fridays at nine o'clock | fri 09:00 1",
                "remind me at 9 | - 09:00 -",
                "daily at 8:15 and 13:00 | mon+tue+wed+thu+fri 08:15+13:00 1",
                "remind me every morning on Mondays | mon 08:15 1",
                "I would like a lesson every Thursday | thu - 1",
                "could you remind me on Wednesdays? | wed - 1",
                "pause | pause open",
                "pause until 1 August | pause 2027-08-01",
                "pause until August 1st | pause 2027-08-01",
                "pause for two weeks | pause 2026-12-12",
                "pause until Monday | pause 2026-11-30",
                "I am on leave 3 to 14 August | leave 2027-08-03 2027-08-14",
                "on holiday next week | leave 2026-11-30 2026-12-06",
                "snooze | snooze 2026-11-28T11:00",
                "remind me tomorrow | snooze 2026-11-29T10:00",
                "remind me in 2 hours | snooze 2026-11-28T12:00",
                "not now | snooze 2026-11-28T11:00",
                "resume | resume",
                "I'm back | resume",
                "stop | stop",
                "stop reminding me | stop",
                "no more reminders | stop",
                "my reminders | show",
                "when will you remind me next? | show",
                "undo | undo",
                "also in July | july true",
                "not before 9 | between 09:00 null",
                "only between 9 and 15 | between 09:00 15:00"
            })
    void understandsEnglish(String said, String meant) {
        assertThat(understood(said, false)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "påminn mig | WHEN",
                "påminn mig ibland | WHEN",
                "remind me | WHEN",
                "remind me sometimes | WHEN",
                "påminn mig ofta nog | WHEN",
                "påminn mig tisdagar kl 25.00 | TIME",
                "påminn mig kl 8.75 | TIME",
                "remind me at 31:00 on Mondays | TIME",
                "påminn mig tisdagar kl 03.00 | NIGHT",
                "påminn mig fredagar 23.30 | NIGHT",
                "påminn mig den 15:e varje månad | MONTHLY",
                "påminn mig första måndagen i månaden | MONTHLY",
                "remind me on the last Friday of the month | MONTHLY",
                "påminn mig tisdagar 8.15 och torsdagar 13 | TIMES",
                "påminn mig varje timme | OFTEN",
                "remind me every 5 minutes | OFTEN",
                "påminn mig om tandläkaren tisdag 8 | OTHER",
                "påminn mig om att ringa Kim | OTHER",
                "remind me about the meeting | OTHER",
                "pausa över sommaren | UNTIL",
                "pausa till 31 februari | UNTIL",
                "pause until the cows come home | UNTIL",
                "pausa till 1 januari 2020 | PAST",
                "jag är ledig till 3 mars 2021 | PAST"
            })
    void asksBackWhatItDoesNotUnderstand(String said, Doubt doubt) {
        assertThat(understood(said, false)).isEqualTo("? " + doubt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vad är öppna data?",
                "Hur ofta ska vi följa upp varje vecka?",
                "Vad gäller vid tjänstledighet?",
                "Kan kommunen pausa ett införande?",
                "Hur påverkar en paus i upphandlingen tidplanen?",
                "nästa lektion",
                "kurser",
                "sluta",
                "repetera",
                "hej",
                "What is a weekday?",
                "stoppa in bilden i dokumentet",
                "öppna data och tisdagar",
                "semesterlagen",
                "borta bra men hemma bäst",
                "skicka fakturor digitalt",
                "wait for the procurement to end",
                "på måndag börjar upphandlingen"
            })
    void leavesOthersAlone(String said) {
        assertThat(understood(said, false)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8.15 | - 08:15 -",
                "tisdag | tue - 1",
                "kl 25 | ? TIME",
                "varje timme | ? OFTEN"
            })
    void needsFewerWordsWhenItHasAsked(String said, String meant) {
        assertThat(understood(said, true)).isEqualTo(meant);
    }
}
