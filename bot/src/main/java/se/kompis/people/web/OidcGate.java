package se.kompis.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the way to the sign-in provider and back: stops who failed too often, and says so
 * when the provider does not answer.
 */
final class OidcGate extends OncePerRequestFilter {
    private final OidcProvider provider;
    private final Attempts attempts;

    OidcGate(OidcProvider provider, Attempts attempts) {
        this.provider = provider;
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals(OidcProvider.BACK) && !path.startsWith(SignInController.PATH + "/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!attempts.allow(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else if (provider.find().isEmpty()) {
            response.sendRedirect(SignInController.PATH + "?problem=unreachable");
        } else {
            chain.doFilter(request, response);
        }
    }
}
