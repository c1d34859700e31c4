package se.kompis.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;

/**
 * Who may give which role to whom. A tenant's administrator gives the roles of a tenant to its own
 * people; an operator gives any role to anybody. Nobody changes their own roles, so nobody rises
 * above what others gave them, and the last operator cannot go.
 */
@Component
public class Granting {
    private static final Set<Role> OF_A_TENANT =
            EnumSet.of(Role.EXPERT, Role.EDITOR, Role.PUBLISHER, Role.TENANT_ADMINISTRATOR);

    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;

    Granting(JdbcClient jdbc, People people, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
    }

    /** The roles that an administrator may give to and take from somebody, in order of weight. */
    public Set<Role> grantable(Participant administrator, Profile person) {
        if (administrator.person().equals(person.id())) {
            return Set.of();
        }
        if (administrator.hasAnyOf(Set.of(Role.OPERATOR))) {
            return EnumSet.complementOf(EnumSet.of(Role.LEARNER));
        }
        return administrator.hasAnyOf(Set.of(Role.TENANT_ADMINISTRATOR))
                        && administrator.tenant().equals(person.tenant())
                        && !person.guest()
                ? EnumSet.copyOf(OF_A_TENANT)
                : Set.of();
    }

    /**
     * Gives a role.
     *
     * @return false if this administrator may not
     */
    @Transactional
    public boolean grant(Participant administrator, Profile person, Role role) {
        if (!grantable(administrator, person).contains(role)) {
            return false;
        }
        people.grant(person.id(), role);
        audit.note(
                person.tenant(), administrator.person(), "people.granted", person.id(), role.key());
        return true;
    }

    /**
     * Takes a role back. What the sign-in provider says can only be changed there.
     *
     * @return false if this administrator may not, or nobody gave that role here
     */
    @Transactional
    public boolean revoke(Participant administrator, Profile person, Role role) {
        if (!grantable(administrator, person).contains(role)) {
            return false;
        }
        int taken =
                jdbc.sql("delete from person_role where person_id = ? and role = ? and source <> ?")
                        .params(person.id(), role.name(), Arrivals.CLAIMED)
                        .update();
        if (taken > 0) {
            audit.note(
                    person.tenant(),
                    administrator.person(),
                    "people.revoked",
                    person.id(),
                    role.key());
        }
        return taken > 0;
    }

    /** Gives a role on the word of whoever runs the server, at its command line. */
    @Transactional
    public void grantAtTheServer(String person, Role role) {
        Optional<Person> found = people.find(person);
        people.grant(person, role);
        found.ifPresent(
                it -> audit.note(it.tenant(), Audit.SERVER, "people.granted", person, role.key()));
    }
}
