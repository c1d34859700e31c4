package se.kompis.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.conversation.PersonalData;

/**
 * Shows people what is kept of them, forgets them when they ask, and forgets on its own what is
 * old.
 */
@Component
class Forgetting {
    private final List<PersonalData> data;
    private final RetentionProperties retention;
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Forgetting(
            List<PersonalData> data,
            RetentionProperties retention,
            Tenants tenants,
            TransactionTemplate transaction,
            Clock clock) {
        this.data = List.copyOf(data);
        this.retention = retention;
        this.tenants = tenants;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All rows kept of a person, by table. */
    Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        Map<String, List<Map<String, @Nullable Object>>> all = new TreeMap<>();
        data.forEach(module -> all.putAll(module.export(person)));
        return all;
    }

    /** Forgets a person everywhere, or nowhere if something fails. */
    void erase(String person) {
        transaction.executeWithoutResult(_ -> data.forEach(module -> module.erase(person)));
    }

    /** Forgets what is older than it may be. */
    void expire() {
        data.forEach(module -> module.expire(retention.asRetention(), clock.instant()));
        tenants.all().forEach(tenant -> expireIn(tenant.id()));
    }

    /** An organisation may keep less than the installation does. */
    private void expireIn(String tenant) {
        tenants.retention(tenant)
                .ifPresent(kept ->
                        data.forEach(module -> module.expireIn(tenant, kept, clock.instant())));
    }
}
