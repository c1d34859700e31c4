package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Sign-ins under way, each in a cookie of the browser that began it: nobody can end in one browser
 * what was begun in another, and the server has nothing to remember of those who never come back.
 */
@Component
@WithOidc
class OidcRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String COOKIE = "kompis-sign-in";
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final OidcProvider provider;

    OidcRequests(OidcProvider provider) {
        this.provider = provider;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (begun == null) {
            Cookies.write(request, response, COOKIE, "", Duration.ZERO);
            return;
        }
        String value =
                String.join(
                        "&",
                        encode(begun.getState()),
                        encode(begun.getAttribute(OidcParameterNames.NONCE)),
                        encode(begun.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                        encode(begun.getRedirectUri()),
                        encode(WayOn.wanted(request)));
        Cookies.write(request, response, COOKIE, value, LIFETIME);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(
            HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> List.of(cookie.getValue().split("&", -1)))
                .filter(parts -> parts.size() == 5)
                .map(parts -> parts.stream().map(OidcRequests::decode).toList())
                .filter(parts ->
                        parts.getFirst().equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .flatMap(parts -> begun(parts, request))
                .orElse(null);
    }

    private Optional<OAuth2AuthorizationRequest> begun(
            List<String> parts, HttpServletRequest request) {
        WayOn.keep(request, parts.get(4));
        return provider.find().map(it -> begun(it, parts));
    }

    private static OAuth2AuthorizationRequest begun(ClientRegistration it, List<String> parts) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(it.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(it.getProviderDetails().getAuthorizationUri()))
                .redirectUri(parts.get(3))
                .scopes(it.getScopes())
                .state(parts.get(0))
                .attributes(
                        Map.of(
                                OAuth2ParameterNames.REGISTRATION_ID, it.getRegistrationId(),
                                OidcParameterNames.NONCE, parts.get(1),
                                PkceParameterNames.CODE_VERIFIER, parts.get(2)))
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest begun = loadAuthorizationRequest(request);
        Cookies.write(request, response, COOKIE, "", Duration.ZERO);
        return begun;
    }

    private static String encode(@Nullable String part) {
        return URLEncoder.encode(part == null ? "" : part, StandardCharsets.UTF_8);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
