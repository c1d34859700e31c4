package se.kompis.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;
import se.kompis.learning.DueLearning;
import se.kompis.people.Tenants;

/** Writes what a campaign sends, when the person may be disturbed. */
@Component
class CampaignComposer implements Composer {
    static final String KIND = "campaign";

    /** Before the id of a campaign that an administrator sends to themselves. */
    static final String TEST = "test:";

    private final Campaigns campaigns;
    private final Schedules schedules;
    private final PushLog pushes;
    private final DueLearning learning;
    private final Courses courses;
    private final Tenants tenants;
    private final Texts texts;
    private final Clock clock;

    CampaignComposer(
            Campaigns campaigns,
            Schedules schedules,
            PushLog pushes,
            DueLearning learning,
            Courses courses,
            Tenants tenants,
            Texts texts,
            Clock clock) {
        this.campaigns = campaigns;
        this.schedules = schedules;
        this.pushes = pushes;
        this.learning = learning;
        this.courses = courses;
        this.tenants = tenants;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The name of a campaign among the slots of a person. */
    static String slot(String campaign) {
        return KIND + ":" + campaign;
    }

    @Override
    public Composition compose(Participant participant, String reference) {
        boolean test = reference.startsWith(TEST);
        Optional<Campaign> campaign =
                campaigns.find(test ? reference.substring(TEST.length()) : reference);
        Optional<Composition> wait =
                test ? Optional.empty() : campaign.flatMap(it -> wait(participant, it));
        return wait.orElseGet(() ->
                campaign.flatMap(it -> card(it, participant))
                        .<Composition>map(Composition.Ready::new)
                        .orElseGet(() -> new Composition.Withdrawn("retired")));
    }

    /**
     * Not to somebody else's people, not to whoever said stop, not at night, not too much a day.
     */
    private Optional<Composition> wait(Participant participant, Campaign campaign) {
        Instant now = clock.instant();
        Schedule schedule = schedules.of(participant, now);
        if (schedule.wanted() == Wanted.NOTHING
                || !participant.tenant().equals(campaign.tenant())) {
            return Optional.of(new Composition.Withdrawn("opted_out"));
        }
        LocalDateTime local = LocalDateTime.ofInstant(now, schedule.zone());
        Optional<LocalDateTime> allowed = schedule.availability().soonest(local);
        if (allowed.isEmpty()) {
            return Optional.of(new Composition.Withdrawn("paused"));
        }
        if (allowed.get().isAfter(local)) {
            return Optional.of(notBefore(allowed.get(), schedule));
        }
        return pushes.reserve(participant.person(), slot(campaign.id()), local, now.toEpochMilli())
                ? Optional.empty()
                : schedule.availability()
                        .next(local.toLocalDate().plusDays(1).atTime(schedule.hours().from()))
                        .map(time -> notBefore(time, schedule));
    }

    private static Composition notBefore(LocalDateTime time, Schedule schedule) {
        return new Composition.NotBefore(time.atZone(schedule.zone()).toInstant());
    }

    /** The words, for whoever reads them. */
    Optional<Reply> card(Campaign campaign, Participant reader) {
        Locale locale = reader.locale();
        return switch (campaign.content().kind()) {
            case MESSAGE -> Optional.of(with(campaign, locale, List.of()));
            case LESSON ->
                    learning.composeLesson(reader, campaign.content().reference())
                            .map(lesson -> with(campaign, locale, lesson.blocks()));
            case COURSE ->
                    courses.find(campaign.content().reference(), reader)
                            .map(course ->
                                    with(
                                            campaign,
                                            locale,
                                            course(
                                                    locale,
                                                    course.id(),
                                                    course.course().title(),
                                                    course.course().summary())));
        };
    }

    private List<Block> course(Locale locale, String id, String title, String summary) {
        Action start =
                new Action(
                        "learning.start",
                        texts.get(locale, "campaign.course.start"),
                        Map.of("course", id),
                        true);
        return List.of(
                new Block.Heading(title),
                new Block.Text(summary),
                new Block.Actions(List.of(start.openingForm()), List.of()));
    }

    private Reply with(Campaign campaign, Locale locale, List<Block> content) {
        List<Block> blocks = new ArrayList<>();
        if (campaign.content().kind() == Campaign.Kind.MESSAGE) {
            blocks.add(new Block.Heading(campaign.title()));
        }
        if (!campaign.content().body().isBlank()) {
            blocks.add(new Block.Text(campaign.content().body()));
        }
        blocks.addAll(content);
        blocks.add(
                new Block.Note(
                        texts.get(locale, "campaign.from", tenants.name(campaign.tenant()))));
        return Reply.of(blocks).asPersonal();
    }
}
