package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/**
 * Adds the sign-in provider to the security of the pages. Spring walks the way there and back; what
 * comes of it is a session like any other. Tokens are not kept: they have served when it is known
 * who somebody is.
 */
@Component
@WithOidc
class OidcSecurity {
    private final OidcProvider provider;
    private final OidcRequests requests;
    private final OidcSignIn signIn;
    private final Attempts attempts;

    OidcSecurity(
            OidcProvider provider, OidcRequests requests, OidcSignIn signIn, Attempts attempts) {
        this.provider = provider;
        this.requests = requests;
        this.signIn = signIn;
        this.attempts = attempts;
    }

    void add(HttpSecurity http) {
        http.addFilterBefore(
                        new OidcGate(provider, attempts),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login ->
                        login.loginPage(SignInController.PATH)
                                .clientRegistrationRepository(provider)
                                .authorizedClientRepository(new NoTokens())
                                .authorizationEndpoint(there ->
                                        there.baseUri(SignInController.PATH)
                                                .authorizationRequestRepository(requests))
                                .redirectionEndpoint(back -> back.baseUri(OidcProvider.BACK))
                                .userInfoEndpoint(user ->
                                        user.oidcUserService(asked ->
                                                new DefaultOidcUser(List.of(), asked.getIdToken())))
                                .successHandler(signIn)
                                .failureHandler(signIn));
    }

    /** Keeps no tokens. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // Spring's signature
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String provider, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String provider,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
