package se.kompis.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;
import se.kompis.learning.Due;
import se.kompis.learning.DueLearning;

/**
 * Writes a reminder when it goes out: the most urgent of what is due then, with a word of what else
 * waits, and the ways to be left alone.
 */
@Component
class ReminderComposer implements Composer {
    static final String KIND = "reminder";

    private final Schedules schedules;
    private final DueLearning learning;
    private final Overview overview;
    private final Texts texts;
    private final Clock clock;

    ReminderComposer(
            Schedules schedules,
            DueLearning learning,
            Overview overview,
            Texts texts,
            Clock clock) {
        this.schedules = schedules;
        this.learning = learning;
        this.overview = overview;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What is withdrawn because it became late or a pause began stays due for the next slot. */
    @Override
    public Composition compose(Participant participant, String reference) {
        Optional<Schedule> schedule =
                schedules.find(participant.person()).map(Schedules.Kept::schedule);
        if (schedule.filter(Schedule::reminds).isEmpty()) {
            return new Composition.Withdrawn("opted_out");
        }
        Instant now = clock.instant();
        LocalDateTime local = LocalDateTime.ofInstant(now, schedule.get().zone());
        if (!schedule.get().availability().allows(local)) {
            return new Composition.Withdrawn("quiet_hours");
        }
        return reply(participant, learning.due(participant.person(), now))
                .<Composition>map(Composition.Ready::new)
                .orElseGet(() -> new Composition.Withdrawn("nothing_due"));
    }

    private Optional<Reply> reply(Participant participant, List<Due> due) {
        List<Due> urgent =
                due.stream().sorted(Comparator.comparingInt(Due::priority).reversed()).toList();
        for (Due first : urgent) {
            Optional<Reply> card = learning.compose(participant, List.of(first));
            if (card.isPresent()) {
                return card.map(reply -> with(reply, others(due, first), participant.locale()));
            }
        }
        return Optional.empty();
    }

    private static List<Due> others(List<Due> due, Due first) {
        return due.stream()
                .filter(it -> it.kind() != first.kind())
                .filter(it -> it.kind() == Due.Kind.REPETITION || it.kind() == Due.Kind.NEXT_LESSON)
                .toList();
    }

    private Reply with(Reply card, List<Due> others, Locale locale) {
        List<Block> blocks = new ArrayList<>(card.blocks());
        for (Due other : others) {
            blocks.add(new Block.Note(texts.get(locale, "reminder.also." + other.kind())));
        }
        blocks.add(overview.under(locale));
        return new Reply(blocks, true, card.question(), card.expectation(), card.subject());
    }
}
