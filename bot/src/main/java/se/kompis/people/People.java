package se.kompis.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Role;
import se.kompis.conversation.Route;

/** Everybody who ever wrote to Kompis and has not been forgotten. */
@Repository
public class People implements Participants {
    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Routes routes;
    private final Identities identities;
    private final Newcomers newcomers;
    private final Clock clock;

    People(
            JdbcClient jdbc,
            Tenants tenants,
            Routes routes,
            Identities identities,
            Newcomers newcomers,
            Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.routes = routes;
        this.identities = identities;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Participant resolve(Route route, Hints hints) {
        Person person = find(route).orElseGet(() -> meet(route, hints));
        routes.used(route);
        return participant(person);
    }

    /** Somebody as a participant, without their having said anything; empty once forgotten. */
    public Optional<Participant> participant(String person) {
        return find(person).map(this::participant);
    }

    private Participant participant(Person person) {
        return new Participant(
                person.id(),
                person.tenant(),
                rolesOf(person.id()),
                person.locale(),
                person.zone(),
                person.guest(),
                person.greeted());
    }

    @Override
    public boolean knows(Route route) {
        return find(route).isPresent();
    }

    @Override
    public void left(Route route, String reason) {
        routes.end(route, reason);
    }

    private Optional<Person> find(Route route) {
        return jdbc.sql(
                        """
                        select p.* from person p join route r on r.person_id = p.id
                        where r.channel = ? and r.connection = ? and r.account = ?
                        """)
                .params(route.channel(), route.connection(), route.account())
                .query((row, _) -> person(row))
                .optional();
    }

    /** The person with an id. */
    Optional<Person> find(String person) {
        return jdbc.sql("select * from person where id = ?")
                .param(person)
                .query((row, _) -> person(row))
                .optional();
    }

    /** What somebody said they are; empty when they have not. */
    public Optional<Audience> audience(String person) {
        return find(person).flatMap(Person::audience);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("tenant_id"),
                Optional.ofNullable(row.getString("audience")).map(Audience::valueOf),
                Optional.ofNullable(row.getString("organisation")).map(OrganisationKind::valueOf),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                row.getInt("guest") == 1,
                row.getObject("greeted_at") != null);
    }

    private Person meet(Route route, Hints hints) {
        String tenant = tenants.ofConnection(route.channel(), route.connection());
        String person = newcomers.meet(tenant, hints);
        routes.add(person, route);
        return find(person).orElseThrow();
    }

    /** Lets an account be another person's, with the sign-in that leads to it. */
    void move(Route route, String person) {
        find(route).ifPresent(former -> identities.move(former.id(), person));
        routes.lead(route, person);
    }

    /** The language Kompis speaks that is nearest to a client's. */
    static Locale spoken(Locale client) {
        return client.getLanguage().equals("en") ? Participant.ENGLISH : Participant.SWEDISH;
    }

    private Set<Role> rolesOf(String person) {
        Set<Role> roles = EnumSet.of(Role.LEARNER);
        jdbc.sql("select role from person_role where person_id = ?")
                .param(person)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** Gives a role; having it already is fine. */
    public void grant(String person, Role role) {
        jdbc.sql("insert into person_role (person_id, role) values (?, ?) on conflict do nothing")
                .params(person, role.name())
                .update();
    }

    /** Whether anybody has the role. */
    public boolean anyoneIs(Role role) {
        return jdbc.sql("select count(*) from person_role where role = ?")
                        .param(role.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Finds a person as an operator names them: by id, or by route as {@code
     * channel:connection:account}.
     */
    public Optional<String> named(String name) {
        String[] parts = name.split(":", 3);
        Optional<Person> person =
                parts.length == 3 ? find(new Route(parts[0], parts[1], parts[2])) : find(name);
        return person.map(Person::id);
    }

    void greeted(String person) {
        set(person, "greeted_at", clock.millis());
    }

    void settle(String person, Audience audience) {
        set(person, "audience", audience.name());
    }

    void settle(String person, OrganisationKind organisation) {
        set(person, "organisation", organisation.name());
    }

    /** Changes the language somebody is spoken to in, to the one nearest to a wish. */
    public void speak(String person, Locale wish) {
        settle(person, spoken(wish));
    }

    void settle(String person, Locale locale) {
        set(person, "locale", locale.toLanguageTag());
    }

    private void set(String person, String column, Object value) {
        jdbc.sql("update person set " + column + " = ? where id = ?")
                .params(value, person)
                .update();
    }
}
