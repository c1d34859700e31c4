package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Role;
import se.kompis.conversation.Route;

/** Who may look into the machinery: whoever sits at this machine, and operators. */
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
        return authentication != null
                && trust.isAuthenticated(authentication)
                && (binding.isLocal(request) || isOperator(authentication.getName()));
    }

    private boolean isOperator(String account) {
        return participants
                .resolve(new Route("web", "local", account), Hints.NONE)
                .hasAnyOf(Set.of(Role.OPERATOR));
    }
}
