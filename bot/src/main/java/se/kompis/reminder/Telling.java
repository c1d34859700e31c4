package se.kompis.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;

/** Says a schedule in words. */
@Component
class Telling {
    private final Texts texts;

    Telling(Texts texts) {
        this.texts = texts;
    }

    /** "tisdagar och torsdagar kl. 8.15". */
    String rhythm(Locale locale, Rhythm rhythm) {
        String times =
                joined(locale, rhythm.times().stream().map(time -> time(locale, time)).toList());
        String key = "reminder.rhythm." + rhythm.everyWeeks();
        return texts.get(locale, key, days(locale, rhythm.days()), times);
    }

    private String days(Locale locale, Set<DayOfWeek> days) {
        if (days.equals(Availability.WORKING_DAYS)) {
            return texts.get(locale, "reminder.weekdays");
        }
        return joined(
                locale,
                days.stream()
                        .sorted()
                        .map(day -> texts.get(locale, "reminder.everyDay", name(locale, day)))
                        .toList());
    }

    static String name(Locale locale, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private String joined(Locale locale, List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return texts.get(
                locale,
                "reminder.and",
                String.join(", ", parts.subList(0, parts.size() - 1)),
                parts.getLast());
    }

    /** "8.15". */
    String time(Locale locale, LocalTime time) {
        return time.format(formatter(locale, "reminder.format.time"));
    }

    /** "tisdag 1 december", with the year when it is another. */
    String day(Locale locale, LocalDate day, LocalDate today) {
        String key =
                day.getYear() == today.getYear()
                        ? "reminder.format.day"
                        : "reminder.format.dayOfYear";
        return day.format(formatter(locale, key));
    }

    /** "tisdag 1 december kl. 8.15". */
    String moment(Locale locale, LocalDateTime moment, LocalDate today) {
        return texts.get(
                locale,
                "reminder.moment",
                day(locale, moment.toLocalDate(), today),
                time(locale, moment.toLocalTime()));
    }

    /** The next times, as a list in CommonMark. */
    String list(Locale locale, List<Slot> slots, LocalDate today) {
        return slots.stream()
                .map(slot -> "- " + moment(locale, slot.local(), today))
                .collect(Collectors.joining("\n"));
    }

    private DateTimeFormatter formatter(Locale locale, String key) {
        return DateTimeFormatter.ofPattern(texts.get(locale, key), locale);
    }
}
