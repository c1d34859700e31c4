package se.kompis.people.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Knows browsers again, and lets new ones in where no sign-in is needed. */
@Component
class Visitors {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Binding binding;
    private final IdGenerator ids;

    Visitors(Sessions sessions, SessionCookie cookie, Binding binding, IdGenerator ids) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.binding = binding;
        this.ids = ids;
    }

    /** The session of a browser that is signed in. */
    Optional<Sessions.Session> recognise(HttpServletRequest request, HttpServletResponse response) {
        return cookie.read(request).flatMap(token -> recognise(token, request, response));
    }

    private Optional<Sessions.Session> recognise(
            String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Sessions.Session> session = sessions.find(token);
        if (session.filter(Sessions.Session::stale).isPresent()) {
            sessions.extend(token);
            cookie.write(request, response, token);
        }
        return session;
    }

    /** Signs in somebody at this very machine without further ado. */
    Optional<String> admit(HttpServletRequest request, HttpServletResponse response) {
        if (!binding.isLocal(request)
                || request.getDispatcherType() != DispatcherType.REQUEST
                || OpenPages.MATCHER.matches(request)) {
            return Optional.empty();
        }
        String account = ids.generateId().toString();
        cookie.write(request, response, sessions.open(account));
        return Optional.of(account);
    }

    /**
     * Gives an account a new token, so that one known before the sign-in (session fixation) is
     * worth nothing.
     */
    void signIn(String account, HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::close);
        cookie.write(request, response, sessions.open(account));
    }

    /** The same for somebody a sign-in provider has vouched for, until a fixed time. */
    void signIn(
            String account, Instant end, HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::close);
        cookie.write(request, response, sessions.open(account, Optional.of(end)));
    }

    /** Forgets the browser, which forgets its token. */
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::close);
        cookie.remove(request, response);
    }

    /** A name for a browser not seen before. */
    String newAccount() {
        return ids.generateId().toString();
    }
}
