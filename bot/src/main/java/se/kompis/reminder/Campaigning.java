package se.kompis.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Role;
import se.kompis.delivery.Counts;
import se.kompis.delivery.Outbox;
import se.kompis.people.Audit;

/**
 * What administrators do with campaigns. Every call says who does it: a campaign of an organisation
 * that is not theirs does not exist for them.
 */
@Component
public class Campaigning {
    private static final int LISTED = 100;

    private final Campaigns campaigns;
    private final Cohorts cohorts;
    private final Reaching reaching;
    private final CampaignComposer composer;
    private final Waves waves;
    private final Outbox outbox;
    private final Audit audit;
    private final IdGenerator ids;

    Campaigning(
            Campaigns campaigns,
            Cohorts cohorts,
            Reaching reaching,
            CampaignComposer composer,
            Waves waves,
            Outbox outbox,
            Audit audit,
            IdGenerator ids) {
        this.campaigns = campaigns;
        this.cohorts = cohorts;
        this.reaching = reaching;
        this.composer = composer;
        this.waves = waves;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
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
        Campaign campaign =
                new Campaign(
                        ids.generateId().toString(),
                        draft.tenant(),
                        draft.title(),
                        draft.content(),
                        draft.target(),
                        draft.start(),
                        draft.waves(),
                        draft.gap(),
                        Campaign.State.DRAFT);
        campaigns.add(campaign);
        if (!group.isBlank() && draft.target().kind() == Target.Kind.LIST) {
            List<Optional<String>> people =
                    reaching.of(draft.tenant(), draft.target()).stream()
                            .map(Recipient::person)
                            .toList();
            cohorts.create(draft.tenant(), group.strip(), people);
        }
        note(administrator, campaign, "prepared");
        return Optional.of(campaign.id());
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
        note(administrator, campaign, "tested");
        return waves.test(campaign, administrator);
    }

    /** Hands all waves to delivery, in one transaction. */
    @Transactional
    public boolean start(Participant administrator, Campaign campaign) {
        if (!campaigns.go(campaign.id(), Campaign.State.DRAFT, Campaign.State.RUNNING)) {
            return false;
        }
        List<Recipient> recipients =
                Waves.divide(reaching.of(campaign.tenant(), campaign.target()), campaign.waves());
        campaigns.meant(campaign.id(), recipients);
        waves.send(campaign, recipients);
        note(administrator, campaign, "started");
        return true;
    }

    /** Lets what has not gone wait. */
    @Transactional
    public boolean pause(Participant administrator, Campaign campaign) {
        boolean done = campaigns.go(campaign.id(), Campaign.State.RUNNING, Campaign.State.PAUSED);
        if (done) {
            outbox.pause(campaign.id());
            note(administrator, campaign, "paused");
        }
        return done;
    }

    /** Lets it go on. */
    @Transactional
    public boolean resume(Participant administrator, Campaign campaign) {
        boolean done = campaigns.go(campaign.id(), Campaign.State.PAUSED, Campaign.State.RUNNING);
        if (done) {
            outbox.resume(campaign.id());
            note(administrator, campaign, "resumed");
        }
        return done;
    }

    /** Sends no more of it; what is on its way arrives. */
    @Transactional
    public boolean cancel(Participant administrator, Campaign campaign) {
        boolean done =
                Stream.of(Campaign.State.RUNNING, Campaign.State.PAUSED, Campaign.State.DRAFT)
                        .anyMatch(state ->
                                campaigns.go(campaign.id(), state, Campaign.State.CANCELLED));
        if (done) {
            outbox.cancel(campaign.id(), "cancelled");
            note(administrator, campaign, "cancelled");
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

    private void note(Participant administrator, Campaign campaign, String what) {
        audit.note(
                campaign.tenant(),
                administrator.person(),
                "campaign." + what,
                campaign.id(),
                campaign.title());
    }
}
