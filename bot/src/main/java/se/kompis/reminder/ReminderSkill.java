package se.kompis.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/**
 * Lets people say when they want to be reminded, put it off, pause and stop. Asked before learning,
 * which takes "sluta" and whatever follows it for a course.
 */
@Component
@Order(39)
class ReminderSkill implements Skill {
    static final String NAME = "reminder";

    private final Reminders reminders;
    private final ReminderForm form;
    private final Overview overview;
    private final Telling telling;
    private final Texts texts;

    ReminderSkill(
            Reminders reminders,
            ReminderForm form,
            Overview overview,
            Telling telling,
            Texts texts) {
        this.reminders = reminders;
        this.form = form;
        this.overview = overview;
        this.telling = telling;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "reminder.help"));
    }

    @Override
    public List<Block> home(Participant participant) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(texts.get(participant.locale(), "reminder.home")));
        blocks.addAll(overview.of(participant));
        return blocks;
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        Participant participant = turn.participant();
        return switch (turn.message().content()) {
            case Content.Said said -> said(turn, said.text());
            case Content.Pressed pressed -> pressed(participant, pressed);
            case Content.Submitted sent -> Optional.of(form.submitted(participant, sent));
        };
    }

    private Optional<Response> said(Turn turn, String text) {
        Schedule schedule = reminders.of(turn.participant());
        return Understanding.understand(text, reminders.now(schedule), turn.expected())
                .filter(wish -> concerns(wish, schedule))
                .map(wish -> grant(turn.participant(), wish));
    }

    /** What only makes sense with reminders is left to others by whoever has none. */
    private boolean concerns(Wish wish, Schedule schedule) {
        boolean paused = schedule.absenceOn(reminders.now(schedule).toLocalDate()).isPresent();
        return switch (wish) {
            case Wish.Snooze _ -> schedule.reminds();
            case Wish.Plain plain when plain == Wish.Plain.RESUME ->
                    paused || schedule.wanted() == Wanted.NOTHING;
            case Wish.Plain plain when plain == Wish.Plain.UNDO ->
                    schedule.wanted() != Wanted.NOTICES || paused;
            default -> true;
        };
    }

    private Response grant(Participant participant, Wish wish) {
        return switch (wish) {
            case Wish.Remind it ->
                    change(participant, now -> schedule -> Granting.rhythm(schedule, it, now));
            case Wish.Pause it -> pause(participant, it.until());
            case Wish.Leave it -> change(participant, _ -> schedule -> schedule.away(it.absence()));
            case Wish.Snooze it -> snooze(participant, it.until());
            case Wish.Between it ->
                    change(participant, _ -> schedule -> Granting.hours(schedule, it));
            case Wish.July it -> change(participant, _ -> schedule -> schedule.inJuly(it.too()));
            case Wish.Plain it -> plain(participant, it);
            case Wish.Unclear it ->
                    personal(overview.doubt(participant.locale(), it.doubt()))
                            .expecting(NAME, "schedule");
        };
    }

    private Response plain(Participant participant, Wish.Plain wish) {
        return switch (wish) {
            case RESUME ->
                    change(
                            participant,
                            now -> schedule -> Granting.resume(schedule, now.toLocalDate()));
            case STOP -> change(participant, _ -> schedule -> schedule.wanting(Wanted.NOTHING));
            case SHOW -> personal(overview.of(participant));
            case CHANGE -> form.of(participant);
            case UNDO -> undo(participant);
        };
    }

    private Optional<Response> pressed(Participant participant, Content.Pressed pressed) {
        return switch (pressed.action()) {
            case "reminder.weekly" ->
                    Optional.of(
                            grant(
                                    participant,
                                    new Wish.Remind(Set.of(), List.of(), Optional.empty())));
            case "reminder.noThanks" -> Optional.of(personal(overview.declined(participant)));
            case "reminder.undo" -> Optional.of(plain(participant, Wish.Plain.UNDO));
            case "reminder.change" -> Optional.of(form.of(participant));
            case "reminder.pause" -> Optional.of(pause(participant, Optional.empty()));
            case "reminder.pauseFor" -> weeks(pressed).map(weeks -> pause(participant, weeks));
            case "reminder.resume" -> Optional.of(plain(participant, Wish.Plain.RESUME));
            case "reminder.stop" -> Optional.of(plain(participant, Wish.Plain.STOP));
            case "reminder.snooze" ->
                    Optional.of(snooze(participant, now(participant).plusHours(1)));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> weeks(Content.Pressed pressed) {
        String weeks = pressed.values().getOrDefault("weeks", "");
        return Optional.of(weeks).filter(it -> it.matches("[1-9]")).map(Integer::valueOf);
    }

    private Reply pause(Participant participant, int weeks) {
        return pause(participant, Optional.of(now(participant).toLocalDate().plusWeeks(weeks)));
    }

    /** A pause without an end holds at once, and asks how long. */
    private Reply pause(Participant participant, Optional<LocalDate> until) {
        Reply reply =
                change(
                        participant,
                        now -> schedule -> Granting.pause(schedule, until, now.toLocalDate()));
        return until.isPresent() ? reply : reply.before(overview.pauses(participant.locale()));
    }

    private Reply snooze(Participant participant, LocalDateTime until) {
        Schedule changed =
                reminders.change(
                        participant, schedule -> schedule.snoozedUntil(Optional.of(until)));
        Locale locale = participant.locale();
        LocalDate today = now(participant).toLocalDate();
        String text =
                reminders.next(changed, 1).stream()
                        .map(slot -> telling.moment(locale, slot.local(), today))
                        .map(moment -> texts.get(locale, "reminder.snoozed", moment))
                        .findFirst()
                        .orElseGet(() -> texts.get(locale, "reminder.state.stopped"));
        return personal(
                List.of(
                        new Block.Text(text),
                        new Block.Actions(
                                List.of(overview.action(locale, "reminder.undo")), List.of())));
    }

    private Reply undo(Participant participant) {
        Locale locale = participant.locale();
        List<Block> blocks = new ArrayList<>();
        Optional<Schedule> before = reminders.undo(participant);
        String key = before.isPresent() ? "reminder.undone" : "reminder.nothingToUndo";
        blocks.add(new Block.Text(texts.get(locale, key)));
        blocks.addAll(overview.of(participant));
        return personal(blocks);
    }

    private LocalDateTime now(Participant participant) {
        return reminders.now(reminders.of(participant));
    }

    private Reply change(
            Participant participant, Function<LocalDateTime, UnaryOperator<Schedule>> change) {
        Schedule changed =
                reminders.change(
                        participant,
                        schedule -> change.apply(reminders.now(schedule)).apply(schedule));
        return personal(overview.changed(participant.locale(), changed));
    }

    private static Reply personal(List<Block> blocks) {
        return Reply.of(blocks).asPersonal();
    }
}
