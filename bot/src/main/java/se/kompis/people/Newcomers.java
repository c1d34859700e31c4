package se.kompis.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Hints;

/** Takes in whoever comes for the first time, or on a way that is new to Kompis. */
@Repository
class Newcomers {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final IdGenerator ids;
    private final Clock clock;

    Newcomers(JdbcClient jdbc, Tenants tenants, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whoever a directory knows by the same id in this tenant, else somebody new. */
    String meet(String tenant, Hints hints) {
        Optional<String> known =
                hints.guest() ? Optional.empty() : byDirectory(tenant, hints.directoryId());
        return known.orElseGet(() -> create(tenant, hints));
    }

    private Optional<String> byDirectory(String tenant, Optional<String> directoryId) {
        return directoryId.flatMap(id ->
                jdbc.sql("select id from person where tenant_id = ? and directory_id = ?")
                        .params(tenant, id)
                        .query(String.class)
                        .optional());
    }

    private String create(String tenant, Hints hints) {
        String id = ids.generateId().toString();
        Locale locale =
                hints.locale().map(People::spoken).orElseGet(() -> tenants.language(tenant));
        jdbc.sql(
                        """
                        insert into person
                          (id, tenant_id, locale, zone, guest, directory_id, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, tenant, locale.toLanguageTag())
                .param(hints.zone().orElse(STOCKHOLM).getId())
                .param(hints.guest() ? 1 : 0)
                .param(hints.guest() ? null : hints.directoryId().orElse(null))
                .param(clock.millis())
                .update();
        return id;
    }

    /** Notes who somebody is in the directory, unless somebody else there is that already. */
    void foundInDirectory(String person, String directoryId) {
        jdbc.sql(
                        """
                        update person set directory_id = ? where id = ? and directory_id is null
                        and not exists (select 1 from person other where other.directory_id = ?
                          and other.tenant_id = person.tenant_id)
                        """)
                .params(directoryId, person, directoryId)
                .update();
    }
}
