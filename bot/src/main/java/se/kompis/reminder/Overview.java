package se.kompis.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;

/** What somebody chose, as blocks: the sentence, the next three times, and what they can do. */
@Component
class Overview {
    private static final int NEXT = 3;

    private final Reminders reminders;
    private final Telling telling;
    private final Texts texts;

    Overview(Reminders reminders, Telling telling, Texts texts) {
        this.reminders = reminders;
        this.telling = telling;
        this.texts = texts;
    }

    /** How things stand, for whoever asks. */
    List<Block> of(Participant participant) {
        Schedule schedule = reminders.of(participant);
        Locale locale = participant.locale();
        return List.of(
                new Block.Text(state(locale, schedule)),
                new Block.Actions(actions(locale, schedule), List.of()));
    }

    /** How things stand after a change, which can be undone. */
    List<Block> changed(Locale locale, Schedule schedule) {
        List<Action> actions = new ArrayList<>();
        actions.add(action(locale, "reminder.undo"));
        actions.add(action(locale, "reminder.change").openingForm());
        return List.of(
                new Block.Text(state(locale, schedule)), new Block.Actions(actions, List.of()));
    }

    /** In words, with the next three times. */
    private String state(Locale locale, Schedule schedule) {
        List<Slot> next = reminders.next(schedule, NEXT);
        LocalDate today = reminders.now(schedule).toLocalDate();
        List<String> parts = new ArrayList<>();
        parts.add(sentence(locale, schedule));
        parts.addAll(absences(locale, schedule, today));
        if (schedule.reminds() && schedule.july()) {
            parts.add(texts.get(locale, "reminder.july.yes"));
        }
        if (!next.isEmpty()) {
            parts.add(
                    texts.get(locale, "reminder.next") + "\n" + telling.list(locale, next, today));
        }
        return String.join("\n\n", parts);
    }

    private String sentence(Locale locale, Schedule schedule) {
        return switch (schedule.wanted()) {
            case REMINDERS ->
                    texts.get(
                            locale,
                            "reminder.state.on",
                            telling.rhythm(locale, schedule.rhythm()),
                            telling.time(locale, schedule.hours().from()),
                            telling.time(locale, schedule.hours().until()));
            case NOTICES -> texts.get(locale, "reminder.state.none");
            case NOTHING -> texts.get(locale, "reminder.state.stopped");
        };
    }

    private List<String> absences(Locale locale, Schedule schedule, LocalDate today) {
        if (schedule.wanted() == Wanted.NOTHING) {
            return List.of();
        }
        return schedule.absences().stream()
                .map(absence -> absence(locale, absence, today))
                .toList();
    }

    private String absence(Locale locale, Absence absence, LocalDate today) {
        if (absence.isOpen()) {
            return texts.get(locale, "reminder.paused.open");
        }
        String last = telling.day(locale, absence.last(), today);
        return absence.covers(today)
                ? texts.get(locale, "reminder.paused.until", last)
                : texts.get(
                        locale, "reminder.away", telling.day(locale, absence.first(), today), last);
    }

    private List<Action> actions(Locale locale, Schedule schedule) {
        LocalDate today = reminders.now(schedule).toLocalDate();
        Optional<Action> goOn =
                schedule.absenceOn(today).isPresent() || schedule.wanted() == Wanted.NOTHING
                        ? Optional.of(action(locale, "reminder.resume"))
                        : Optional.empty();
        Stream<Action> others =
                schedule.reminds()
                        ? Stream.of(
                                action(locale, "reminder.change").openingForm(),
                                action(locale, "reminder.pause"),
                                action(locale, "reminder.stop"))
                        : Stream.of(
                                action(locale, "reminder.weekly"),
                                action(locale, "reminder.change").openingForm());
        return Stream.concat(goOn.stream(), others).toList();
    }

    /** The question that helps with what was not understood. */
    List<Block> doubt(Locale locale, Doubt doubt) {
        return List.of(
                new Block.Text(texts.get(locale, doubt.key())),
                new Block.Actions(
                        List.of(action(locale, "reminder.change").openingForm()), List.of()));
    }

    /** Asks whoever begins a course, and has no reminders, whether they want one a week. */
    List<Block> offer(Participant participant) {
        Locale locale = participant.locale();
        if (reminders.of(participant).wanted() != Wanted.NOTICES) {
            return List.of();
        }
        return List.of(
                new Block.Text(texts.get(locale, "reminder.offer")),
                new Block.Actions(
                        List.of(
                                action(locale, "reminder.weekly"),
                                action(locale, "reminder.change").openingForm(),
                                action(locale, "reminder.noThanks")),
                        List.of()));
    }

    List<Block> declined(Participant participant) {
        return List.of(new Block.Text(texts.get(participant.locale(), "reminder.declined")));
    }

    /** How long a pause should last, when nobody said. */
    Block pauses(Locale locale) {
        List<Action> choices = new ArrayList<>();
        for (int weeks : List.of(1, 2, 4)) {
            choices.add(
                    Action.of(
                            "reminder.pauseFor",
                            texts.get(locale, "reminder.pauseFor." + weeks),
                            Map.of("weeks", String.valueOf(weeks))));
        }
        choices.add(action(locale, "reminder.resume"));
        return new Block.Actions(choices, List.of());
    }

    /** What can be done about a push. */
    Block under(Locale locale) {
        return new Block.Actions(
                List.of(
                        action(locale, "reminder.snooze"),
                        action(locale, "reminder.pause"),
                        action(locale, "reminder.change").openingForm()),
                List.of());
    }

    Action action(Locale locale, String name) {
        return Action.of(name, texts.get(locale, name), Map.of());
    }
}
