package se.kompis.conversation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Who speaks, as far as skills need to know.
 *
 * @param person opaque id of the person
 * @param tenant opaque id of the organisation
 * @param roles all roles in that tenant
 * @param locale the language to answer in, Swedish or English
 * @param zone local time
 * @param guest reads the national library only
 * @param greeted has met Kompis before
 */
public record Participant(
        String person,
        String tenant,
        Set<Role> roles,
        Locale locale,
        ZoneId zone,
        boolean guest,
        boolean greeted) {

    /** Swedish as spoken in Sweden, the default. */
    public static final Locale SWEDISH = Locale.of("sv", "SE");

    /** British English, as Swedish authorities write it. */
    public static final Locale ENGLISH = Locale.of("en", "GB");

    public Participant {
        roles = Set.copyOf(roles);
    }

    /** Whether this person has a role beyond learning, and so something to do in the console. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.LEARNER);
    }

    /** Whether this person has at least one of the roles, or none is asked for. */
    public boolean hasAnyOf(Set<Role> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(roles::contains);
    }
}
