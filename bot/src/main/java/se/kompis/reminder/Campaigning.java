package se.kompis.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Role;
import se.kompis.delivery.Counts;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;
import se.kompis.people.Audit;

/**
 * What administrators do with campaigns. Every call says who does it: a campaign of an organisation
 * that is not theirs does not exist for them.
 */
@Component
public class Campaigning {
    /** As long as a wave waits for somebody who is on leave, or for July to pass. */
    private static final Duration PATIENCE = Duration.ofDays(45);

    private static final int LISTED = 100;

    private final Campaigns campaigns;
    private final Cohorts cohorts;
    private final Reaching reaching;
    private final CampaignComposer composer;
    private final Outbox outbox;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    Campaigning(
            Campaigns campaigns,
            Cohorts cohorts,
            Reaching reaching,
            CampaignComposer composer,
            Outbox outbox,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.campaigns = campaigns;
        this.cohorts = cohorts;
        this.reaching = reaching;
        this.composer = composer;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who may send to a tenant: its administrators, and the operator of the installation. */
    public static boolean reaches(Participant administrator, String tenant) {
        return administrator.hasAnyOf(Set.of(Role.OPERATOR))
                || (administrator.tenant().equals(tenant)
                        && administrator.hasAnyOf(
                                Set.of(Role.TENANT_ADMINISTRATOR, Role.NATIONAL_ADMINISTRATOR)));
    }

    /** The latest campaigns of a tenant. */
    public List<Campaign> of(Participant administrator, String tenant) {
        return reaches(administrator, tenant) ? campaigns.of(tenant, LISTED) : List.of();
    }

    /** A campaign within an administrator's reach. */
    public Optional<Campaign> find(Participant administrator, String id) {
        return campaigns.find(id).filter(it -> reaches(administrator, it.tenant()));
    }

    /**
     * Prepares a campaign, of which nothing is sent yet.
     *
     * @param group a name under which the list is kept for another time; empty not to keep it
     * @return its id; empty when the tenant is out of reach
     */
    @Transactional
    public Optional<String> prepare(Participant administrator, Campaign draft, String group) {
        if (!reaches(administrator, draft.tenant())) {
            return Optional.empty();
        }
        String id = ids.generateId().toString();
        campaigns.add(
                new Campaign(
                        id,
                        draft.tenant(),
                        draft.title(),
                        draft.content(),
                        draft.target(),
                        draft.start(),
                        draft.waves(),
                        draft.gap(),
                        Campaign.State.DRAFT));
        if (!group.isBlank() && draft.target().kind() == Target.Kind.LIST) {
            List<Optional<String>> people =
                    reaching.of(draft.tenant(), draft.target()).stream()
                            .map(Recipient::person)
                            .toList();
            cohorts.create(draft.tenant(), group.strip(), people);
        }
        note(administrator, draft.tenant(), "prepared", id, draft.title());
        return Optional.of(id);
    }

    /** Whom it is meant for: as things stand now before the start, and as it was sent after it. */
    public List<Recipient> recipients(Campaign campaign) {
        return campaign.state() == Campaign.State.DRAFT
                ? reaching.of(campaign.tenant(), campaign.target())
                : campaigns.recipients(campaign.id());
    }

    /** What a participant would get; empty when there is no such lesson or course for them. */
    public Optional<Reply> preview(Campaign campaign, Participant reader) {
        return composer.card(campaign, reader);
    }

    /** Sends it to the administrator alone, at once, whatever the time. */
    @Transactional
    public boolean test(Participant administrator, Campaign campaign) {
        Instant now = clock.instant();
        note(administrator, campaign.tenant(), "tested", campaign.id(), campaign.title());
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

    /** Hands all waves to delivery, in one transaction. */
    @Transactional
    public boolean start(Participant administrator, Campaign campaign) {
        if (!campaigns.go(campaign.id(), Campaign.State.DRAFT, Campaign.State.RUNNING)) {
            return false;
        }
        List<Recipient> recipients =
                inWaves(reaching.of(campaign.tenant(), campaign.target()), campaign.waves());
        campaigns.meant(campaign.id(), recipients);
        Instant first =
                campaign.start()
                        .filter(start -> start.isAfter(clock.instant()))
                        .orElseGet(clock::instant);
        for (Recipient recipient : recipients) {
            recipient
                    .person()
                    .filter(_ -> recipient.isReachable())
                    .ifPresent(person -> hand(campaign, person, due(campaign, first, recipient)));
        }
        note(administrator, campaign.tenant(), "started", campaign.id(), campaign.title());
        return true;
    }

    private static Instant due(Campaign campaign, Instant first, Recipient recipient) {
        return first.plus(campaign.gap().multipliedBy(recipient.wave() - 1L));
    }

    private void hand(Campaign campaign, String person, Instant due) {
        outbox.add(
                new PushOrder(
                        CampaignComposer.KIND,
                        campaign.id(),
                        person,
                        campaign.id(),
                        CampaignComposer.slot(campaign.id()) + ":" + person,
                        due,
                        due.plus(PATIENCE),
                        PushOrder.Urgency.BULK,
                        campaign.content().kind() == Campaign.Kind.LESSON));
    }

    /** In the order they were named, as evenly as it goes: the first waves have one more. */
    static List<Recipient> inWaves(List<Recipient> recipients, int waves) {
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

    /** Lets what has not gone wait. */
    @Transactional
    public boolean pause(Participant administrator, Campaign campaign) {
        boolean done = campaigns.go(campaign.id(), Campaign.State.RUNNING, Campaign.State.PAUSED);
        if (done) {
            outbox.pause(campaign.id());
            note(administrator, campaign.tenant(), "paused", campaign.id(), campaign.title());
        }
        return done;
    }

    /** Lets it go on. */
    @Transactional
    public boolean resume(Participant administrator, Campaign campaign) {
        boolean done = campaigns.go(campaign.id(), Campaign.State.PAUSED, Campaign.State.RUNNING);
        if (done) {
            outbox.resume(campaign.id());
            note(administrator, campaign.tenant(), "resumed", campaign.id(), campaign.title());
        }
        return done;
    }

    /** Sends no more of it; what is on its way arrives. */
    @Transactional
    public boolean cancel(Participant administrator, Campaign campaign) {
        boolean done =
                campaigns.go(campaign.id(), Campaign.State.RUNNING, Campaign.State.CANCELLED)
                        || campaigns.go(
                                campaign.id(), Campaign.State.PAUSED, Campaign.State.CANCELLED)
                        || campaigns.go(
                                campaign.id(), Campaign.State.DRAFT, Campaign.State.CANCELLED);
        if (done) {
            outbox.cancel(campaign.id(), "cancelled");
            note(administrator, campaign.tenant(), "cancelled", campaign.id(), campaign.title());
        }
        return done;
    }

    /** How many it has reached, and what became of the others. */
    public Counts counts(Campaign campaign) {
        return outbox.counts(campaign.id());
    }

    /** Why some were not reached: how many by reason. */
    public Map<String, Integer> reasons(Campaign campaign) {
        return outbox.reasons(campaign.id());
    }

    /** What became of each push, by person. */
    public Map<String, Outbox.Result> results(Campaign campaign) {
        return outbox.results(campaign.id()).stream()
                .filter(result -> result.person().isPresent())
                .collect(
                        Collectors.toMap(
                                result -> result.person().orElseThrow(),
                                Function.identity(),
                                (one, _) -> one));
    }

    private void note(
            Participant administrator, String tenant, String what, String id, String title) {
        audit.note(tenant, administrator.person(), "campaign." + what, id, title);
    }
}
