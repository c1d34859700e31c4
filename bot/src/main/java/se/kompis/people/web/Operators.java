package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Role;
import se.kompis.conversation.Route;

/**
 * Who may look into the machinery: whoever sits at this machine, and operators. Who may enter the
 * console: whoever has a role beyond learning; what each page asks for is checked at its door.
 */
@Component
class Operators {
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Participants participants;
    private final Binding binding;

    Operators(Participants participants, Binding binding) {
        this.participants = participants;
        this.binding = binding;
    }

    boolean allow(@Nullable Authentication authentication, HttpServletRequest request) {
        return signedIn(authentication)
                .filter(who -> binding.isLocal(request) || is(who, Role.OPERATOR))
                .isPresent();
    }

    boolean admit(@Nullable Authentication authentication) {
        return signedIn(authentication).filter(who -> participant(who).isStaff()).isPresent();
    }

    private Optional<Authentication> signedIn(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication).filter(trust::isAuthenticated);
    }

    private boolean is(Authentication who, Role role) {
        return participant(who).hasAnyOf(Set.of(role));
    }

    private Participant participant(Authentication who) {
        return participants.resolve(Route.ofBrowser(who.getName()), Hints.NONE);
    }
}
