package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.kompis.people.Arrivals;

/** What happens when somebody comes back from the sign-in provider. */
@Component
@WithOidc
class OidcSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(OidcSignIn.class);

    private final OidcClaims claims;
    private final OidcProperties properties;
    private final Arrivals arrivals;
    private final Visitors visitors;
    private final Attempts attempts;
    private final Clock clock;

    OidcSignIn(
            OidcClaims claims,
            OidcProperties properties,
            Arrivals arrivals,
            Visitors visitors,
            Attempts attempts,
            Clock clock) {
        this.claims = claims;
        this.properties = properties;
        this.arrivals = arrivals;
        this.visitors = visitors;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        try {
            OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
            String account = arrivals.arrive(claims.read(user.getIdToken(), request.getLocale()));
            Instant end = clock.instant().plus(properties.lifetime());
            visitors.signIn(account, end, request, response);
            response.sendRedirect(WayOn.kept(request));
        } catch (OidcClaims.NobodysException nobodys) {
            log.warn(
                    "Sign-in refused: no organisation; claim \"{}\", organisation \"{}\"",
                    properties.tenantClaim(),
                    properties.tenant());
            fail("organisation", request, response);
        }
    }

    /** The log gets the reason; the token and the name stay out of it. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code =
                why instanceof OAuth2AuthenticationException it
                        ? it.getError().getErrorCode()
                        : why.getClass().getSimpleName();
        log.warn("Sign-in refused: {}", code);
        fail(problem(code), request, response);
    }

    private static String problem(String code) {
        return switch (code) {
            case OAuth2ErrorCodes.ACCESS_DENIED -> "cancelled";
            case "authorization_request_not_found", "invalid_state_parameter" -> "expired";
            default -> "failed";
        };
    }

    private void fail(String problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        attempts.failed(request.getRemoteAddr());
        response.sendRedirect(SignInController.PATH + "?problem=" + problem);
    }
}
