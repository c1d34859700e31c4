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
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Role;
import se.kompis.conversation.Route;

/** Everybody who ever wrote to Kompis and has not been forgotten. */
@Repository
public class People implements Participants {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Routes routes;
    private final Identities identities;
    private final IdGenerator ids;
    private final Clock clock;

    People(
            JdbcClient jdbc,
            Tenants tenants,
            Routes routes,
            Identities identities,
            IdGenerator ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.routes = routes;
        this.identities = identities;
        this.ids = ids;
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
        String person = meet(tenant, hints);
        addRoute(person, route);
        return find(person).orElseThrow();
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

    /** Makes a route lead to a person. */
    void addRoute(String person, Route route) {
        jdbc.sql("insert into route (channel, connection, account, person_id) values (?, ?, ?, ?)")
                .params(route.channel(), route.connection(), route.account(), person)
                .update();
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

    /** Lets an account be another person's, with the sign-in that leads to it. */
    void move(Route route, String person) {
        find(route).ifPresent(former -> identities.move(former.id(), person));
        jdbc.sql(
                        """
                        update route set person_id = ?
                        where channel = ? and connection = ? and account = ?
                        """)
                .params(person, route.channel(), route.connection(), route.account())
                .update();
    }

    /** How many accounts a person has. */
    int routes(String person) {
        return jdbc.sql("select count(*) from route where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** The language Kompis speaks that is nearest to a client's. */
    private static Locale spoken(Locale client) {
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
