package se.kompis.reminder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;

/** The form with everything that can be chosen. */
@Component
class ReminderForm {
    private final Reminders reminders;
    private final Overview overview;
    private final Texts texts;

    ReminderForm(Reminders reminders, Overview overview, Texts texts) {
        this.reminders = reminders;
        this.overview = overview;
        this.texts = texts;
    }

    Form of(Participant participant) {
        Schedule schedule = reminders.of(participant);
        Rhythm rhythm = schedule.rhythm();
        Map<String, List<String>> values = new HashMap<>();
        values.put(
                "days", rhythm.days().stream().sorted().map(day -> "" + day.getValue()).toList());
        values.put("time", List.of(rhythm.times().getFirst().toString()));
        values.put(
                "second",
                rhythm.times().stream().skip(1).limit(1).map(LocalTime::toString).toList());
        values.put("weeks", List.of(String.valueOf(rhythm.everyWeeks())));
        values.put("from", List.of(schedule.hours().from().toString()));
        values.put("until", List.of(schedule.hours().until().toString()));
        values.put("july", List.of(schedule.july() ? "yes" : "no"));
        return form(participant.locale(), new Content.Submitted("", Map.of(), values));
    }

    private Form form(Locale locale, Content.Submitted values) {
        return new Form(
                "reminder.schedule",
                texts.get(locale, "reminder.form.title"),
                texts.get(locale, "reminder.form.intro"),
                List.of(
                        new Field.Several(
                                "days",
                                label(locale, "days"),
                                values.values().getOrDefault("days", List.of()),
                                days(locale)),
                        time(locale, values, "time"),
                        time(locale, values, "second"),
                        choice(locale, values, "weeks", List.of("1", "2", "3", "4")),
                        time(locale, values, "from"),
                        time(locale, values, "until"),
                        choice(locale, values, "july", List.of("no", "yes")),
                        new Field.Date("first", label(locale, "first"), values.value("first")),
                        new Field.Date("last", label(locale, "last"), values.value("last"))),
                texts.get(locale, "reminder.form.submit"),
                Map.of());
    }

    private String label(Locale locale, String field) {
        return texts.get(locale, "reminder.form." + field);
    }

    private Field time(Locale locale, Content.Submitted values, String id) {
        return new Field.Time(id, label(locale, id), values.value(id));
    }

    private Field choice(Locale locale, Content.Submitted values, String id, List<String> choices) {
        List<Option> options =
                choices.stream().map(it -> new Option(it, label(locale, id + "." + it))).toList();
        return new Field.Choice(id, label(locale, id), values.value(id), options);
    }

    private static List<Option> days(Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Option("" + day.getValue(), Telling.name(locale, day)))
                .toList();
    }

    /** Takes what was filled in, or says what is wrong with it. */
    Response submitted(Participant participant, Content.Submitted sent) {
        Map<String, String> errors = new HashMap<>();
        Locale locale = participant.locale();
        errors(sent).forEach((field, key) -> errors.put(field, label(locale, "wrong." + key)));
        if (!errors.isEmpty()) {
            return new FormErrors(form(locale, sent), errors);
        }
        Schedule changed = reminders.change(participant, schedule -> changed(schedule, sent));
        return Reply.of(overview.changed(locale, changed)).asPersonal();
    }

    private static Map<String, String> errors(Content.Submitted sent) {
        Map<String, String> errors = new HashMap<>();
        if (chosenDays(sent).isEmpty()) {
            errors.put("days", "days");
        }
        if (time(sent, "time").filter(ReminderForm::isByDay).isEmpty()) {
            errors.put("time", "time");
        }
        if (!sent.value("second").isBlank()
                && time(sent, "second").filter(ReminderForm::isByDay).isEmpty()) {
            errors.put("second", "time");
        }
        if (time(sent, "from").isEmpty()) {
            errors.put("from", "clock");
        }
        if (time(sent, "until")
                .filter(until -> time(sent, "from").filter(until::isAfter).isPresent())
                .isEmpty()) {
            errors.put("until", "until");
        }
        if (!sent.value("first").isBlank() || !sent.value("last").isBlank()) {
            leave(sent).ifPresentOrElse(_ -> {}, () -> errors.put("last", "leave"));
        }
        return errors;
    }

    private static boolean isByDay(LocalTime time) {
        return !time.isBefore(Understanding.EARLIEST) && !time.isAfter(Understanding.LATEST);
    }

    private Schedule changed(Schedule schedule, Content.Submitted sent) {
        Hours hours =
                new Hours(time(sent, "from").orElseThrow(), time(sent, "until").orElseThrow());
        List<LocalTime> times =
                Stream.of("time", "second").flatMap(field -> time(sent, field).stream()).toList();
        int weeks =
                IntStream.rangeClosed(1, Rhythm.MAX_WEEKS)
                        .filter(it -> sent.value("weeks").equals(String.valueOf(it)))
                        .findFirst()
                        .orElse(1);
        Schedule changed =
                schedule.within(hours)
                        .with(new Rhythm(chosenDays(sent), times, weeks), reminders.now(schedule))
                        .inJuly(sent.value("july").equals("yes"));
        return leave(sent).map(changed::away).orElse(changed);
    }

    private static Set<DayOfWeek> chosenDays(Content.Submitted sent) {
        List<String> chosen = sent.values().getOrDefault("days", List.of());
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> chosen.contains(String.valueOf(day.getValue())))
                .collect(Collectors.toSet());
    }

    private static Optional<LocalTime> time(Content.Submitted sent, String field) {
        return parsed(sent.value(field), LocalTime::parse);
    }

    private static Optional<Absence> leave(Content.Submitted sent) {
        return parsed(sent.value("last"), LocalDate::parse)
                .flatMap(last ->
                        parsed(sent.value("first"), LocalDate::parse)
                                .filter(first -> !last.isBefore(first))
                                .map(first -> new Absence(first, last)));
    }

    private static <T> Optional<T> parsed(String value, Function<String, T> parse) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(parse.apply(value));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
