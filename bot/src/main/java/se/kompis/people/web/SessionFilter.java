package se.kompis.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the cookie of a browser into a principal whose name is the account. */
final class SessionFilter extends OncePerRequestFilter {
    /**
     * Makes {@code request.isUserInRole("VOUCHED")} true for whoever signed in with a provider, and
     * so can sign out and in again.
     */
    private static final List<GrantedAuthority> VOUCHED =
            AuthorityUtils.createAuthorityList("ROLE_VOUCHED");

    private final Visitors visitors;

    SessionFilter(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Sessions.Session> session = visitors.recognise(request, response);
        session.ifPresent(it -> signIn(it.account(), it.vouched() ? VOUCHED : List.of()));
        if (session.isEmpty()) {
            visitors.admit(request, response).ifPresent(account -> signIn(account, List.of()));
        }
        chain.doFilter(request, response);
    }

    /** Error pages greet people in their own language too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void signIn(String account, List<GrantedAuthority> authorities) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(account, "", authorities));
        SecurityContextHolder.setContext(context);
    }
}
