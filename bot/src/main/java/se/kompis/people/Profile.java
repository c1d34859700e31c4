package se.kompis.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kompis.conversation.Role;

/**
 * Somebody, as those who look after their organisation see them.
 *
 * @param id opaque
 * @param tenant their organisation
 * @param name as their sign-in provider calls them; channels keep names to themselves
 * @param audience what they said they are, a key of {@link Audience}
 * @param channels the ways they come by
 * @param roles beyond learning; true for those that the sign-in provider says
 * @param guest from another organisation
 * @param since when they first came
 */
public record Profile(
        String id,
        String tenant,
        Optional<String> name,
        Optional<String> audience,
        List<String> channels,
        Map<Role, Boolean> roles,
        boolean guest,
        Instant since) {

    /** What tells people without a name apart. */
    public String shortId() {
        return id.substring(0, Math.min(8, id.length()));
    }
}
