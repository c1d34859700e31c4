package se.kompis.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Participant;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;

/** Divides those whom a campaign is meant for into waves, and hands these to delivery. */
@Component
class Waves {
    /** As long as a wave waits for somebody who is on leave, or for July to pass. */
    private static final Duration PATIENCE = Duration.ofDays(45);

    private final Outbox outbox;
    private final IdGenerator ids;
    private final Clock clock;

    Waves(Outbox outbox, IdGenerator ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the order they were named, as evenly as it goes: the first waves have one more. */
    static List<Recipient> divide(List<Recipient> recipients, int waves) {
        long reachable = recipients.stream().filter(Recipient::isReachable).count();
        List<Recipient> all = new ArrayList<>();
        long place = 0;
        for (Recipient recipient : recipients) {
            boolean goes = recipient.isReachable();
            all.add(goes ? recipient.in((int) (place * waves / reachable) + 1) : recipient);
            place += goes ? 1 : 0;
        }
        return all;
    }

    /** Leaves a push with the delivery for each who can be reached, when their wave is due. */
    void send(Campaign campaign, List<Recipient> divided) {
        Instant now = clock.instant();
        Instant first = campaign.start().filter(start -> start.isAfter(now)).orElse(now);
        for (Recipient recipient : divided) {
            recipient
                    .person()
                    .filter(_ -> recipient.isReachable())
                    .ifPresent(person ->
                            outbox.add(order(campaign, person, due(campaign, first, recipient))));
        }
    }

    private static Instant due(Campaign campaign, Instant first, Recipient recipient) {
        return first.plus(campaign.gap().multipliedBy(recipient.wave() - 1L));
    }

    private static PushOrder order(Campaign campaign, String person, Instant due) {
        return new PushOrder(
                CampaignComposer.KIND,
                campaign.id(),
                person,
                campaign.id(),
                CampaignComposer.slot(campaign.id()) + ":" + person,
                due,
                due.plus(PATIENCE),
                PushOrder.Urgency.BULK,
                campaign.content().kind() == Campaign.Kind.LESSON);
    }

    /** Leaves one for an administrator alone, due at once whatever the time. */
    boolean test(Campaign campaign, Participant administrator) {
        Instant now = clock.instant();
        return outbox.add(
                new PushOrder(
                        CampaignComposer.KIND,
                        CampaignComposer.TEST + campaign.id(),
                        administrator.person(),
                        CampaignComposer.TEST + campaign.id(),
                        CampaignComposer.TEST + ids.generateId(),
                        now,
                        now.plus(Duration.ofDays(1)),
                        PushOrder.Urgency.PERSONAL,
                        false));
    }
}
