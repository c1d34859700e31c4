package se.kompis.people;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Route;

/** Recognises those who come from a sign-in provider, and does what the provider says of them. */
@Component
public class Arrivals {
    static final String CLAIMED = "claimed";

    private final JdbcClient jdbc;
    private final Newcomers newcomers;
    private final Routes routes;
    private final Identities identities;
    private final IdGenerator ids;

    Arrivals(
            JdbcClient jdbc,
            Newcomers newcomers,
            Routes routes,
            Identities identities,
            IdGenerator ids) {
        this.jdbc = jdbc;
        this.newcomers = newcomers;
        this.routes = routes;
        this.identities = identities;
        this.ids = ids;
    }

    /** Welcomes somebody, new or known, and returns their account on the web. */
    @Transactional
    public String arrive(SignedIn signedIn) {
        String person =
                identities
                        .personOf(signedIn.identity())
                        .orElseGet(() -> newcomers.meet(signedIn.tenant(), signedIn.hints()));
        identities.keep(signedIn.identity(), person, signedIn.name());
        move(person, signedIn.tenant());
        signedIn.hints().directoryId().ifPresent(id -> newcomers.foundInDirectory(person, id));
        claim(person, signedIn);
        return webAccount(person).orElseGet(() -> newWebAccount(person));
    }

    /** Whoever has changed organisation leaves behind what they were allowed in the former one. */
    private void move(String person, String tenant) {
        int moved =
                jdbc.sql(
                                """
                                update person set tenant_id = ?, directory_id = null
                                where id = ? and tenant_id <> ?
                                """)
                        .params(tenant, person, tenant)
                        .update();
        if (moved > 0) {
            jdbc.sql("delete from person_role where person_id = ?").param(person).update();
        }
    }

    private void claim(String person, SignedIn signedIn) {
        jdbc.sql("delete from person_role where person_id = ? and source = ?")
                .params(person, CLAIMED)
                .update();
        signedIn.roles()
                .forEach(role ->
                        jdbc.sql(
                                        """
                                        insert into person_role (person_id, role, source)
                                        values (?, ?, ?) on conflict do nothing
                                        """)
                                .params(person, role.name(), CLAIMED)
                                .update());
    }

    private Optional<String> webAccount(String person) {
        return jdbc
                .sql("select account from route where channel = 'web' and person_id = ?")
                .param(person)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .findFirst();
    }

    private String newWebAccount(String person) {
        String account = ids.generateId().toString();
        routes.add(person, Route.ofBrowser(account));
        return account;
    }
}
