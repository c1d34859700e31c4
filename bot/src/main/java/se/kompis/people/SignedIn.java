package se.kompis.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Role;

/**
 * What a sign-in provider says of somebody who has just signed in.
 *
 * @param identities who they are; the first one known decides
 * @param name what they are called
 * @param tenant the organisation they belong to
 * @param roles what the provider says they may do
 * @param hints their language and the like, if they are new here
 */
public record SignedIn(
        List<Identity> identities,
        Optional<String> name,
        String tenant,
        Set<Role> roles,
        Hints hints) {

    public SignedIn {
        identities = List.copyOf(identities);
        roles = Set.copyOf(roles);
    }
}
