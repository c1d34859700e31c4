package se.kompis.console;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;

/** Tells who is behind a request, once for each. */
@Component
class Administrators {
    private static final String RESOLVED = Administrators.class.getName();

    private final Participants participants;

    Administrators(Participants participants) {
        this.participants = participants;
    }

    Participant of(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Participant resolved) {
            return resolved;
        }
        @Nullable Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        }
        Hints hints = new Hints(Optional.of(request.getLocale()), Optional.empty(), false);
        Participant participant = participants.resolve(Route.ofBrowser(principal.getName()), hints);
        request.setAttribute(RESOLVED, participant);
        return participant;
    }
}
