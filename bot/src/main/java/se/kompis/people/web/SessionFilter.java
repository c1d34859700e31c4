package se.kompis.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the cookie of a browser into a principal whose name is the account. */
final class SessionFilter extends OncePerRequestFilter {
    private final Visitors visitors;

    SessionFilter(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> account = visitors.recognise(request, response);
        account.or(() -> visitors.admit(request, response)).ifPresent(SessionFilter::signIn);
        chain.doFilter(request, response);
    }

    /** Error pages greet people in their own language too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void signIn(String account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(account, "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
