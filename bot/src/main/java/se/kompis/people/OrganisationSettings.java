package se.kompis.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Retention;

/** What an organisation decides for itself: its name, its language, and how long it keeps data. */
@Component
public class OrganisationSettings {
    private static final int LONGEST_NAME = 100;
    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final Tenants tenants;
    private final RetentionProperties retention;
    private final Audit audit;

    OrganisationSettings(Tenants tenants, RetentionProperties retention, Audit audit) {
        this.tenants = tenants;
        this.retention = retention;
        this.audit = audit;
    }

    public Values of(String tenant) {
        Retention kept = tenants.retention(tenant).orElseGet(retention::asRetention);
        return new Values(
                tenants.name(tenant),
                tenants.language(tenant),
                days(kept.conversation()),
                days(kept.gaps()));
    }

    /** The longest that the installation keeps anything: an organisation may only keep less. */
    public Most most() {
        return new Most(days(retention.conversation()), days(retention.gaps()));
    }

    public boolean areValid(Values values) {
        return !values.name().isBlank()
                && values.name().length() <= LONGEST_NAME
                && LANGUAGES.contains(values.language().getLanguage())
                && isWithin(values.conversation(), most().conversation())
                && isWithin(values.gaps(), most().gaps());
    }

    private static boolean isWithin(int days, int most) {
        return days >= 1 && days <= most;
    }

    /** Saves what is valid, and notes who decided it. */
    @Transactional
    public void save(Participant administrator, String tenant, Values values) {
        tenants.rename(tenant, values.name());
        tenants.speak(
                tenant,
                values.language().getLanguage().equals("en")
                        ? Participant.ENGLISH
                        : Participant.SWEDISH);
        tenants.keep(
                tenant,
                new Retention(
                        Duration.ofDays(values.conversation()), Duration.ofDays(values.gaps())));
        audit.note(tenant, administrator.person(), "settings.saved", tenant, "");
    }

    private static int days(Duration time) {
        return Math.toIntExact(Math.max(1, time.toDays()));
    }

    /**
     * What can be set.
     *
     * @param name of the organisation
     * @param language in which its people are met
     * @param conversation days that conversations are kept
     * @param gaps days that questions without names and opinions are kept
     */
    public record Values(String name, Locale language, int conversation, int gaps) {}

    /** The same days for the whole installation. */
    public record Most(int conversation, int gaps) {}
}
