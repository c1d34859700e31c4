package se.kompis.people;

import java.util.Optional;
import java.util.Set;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Role;

/**
 * What a sign-in provider says of somebody who has just signed in.
 *
 * @param identity who they are there
 * @param name what they are called
 * @param tenant the organisation they belong to
 * @param roles what the provider says they may do
 * @param hints their language, if they are new here, and who they are in the directory
 */
public record SignedIn(
        Identity identity, Optional<String> name, String tenant, Set<Role> roles, Hints hints) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
