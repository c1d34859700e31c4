package se.kompis.people.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Role;
import se.kompis.people.Identity;
import se.kompis.people.SignedIn;
import se.kompis.people.Tenants;

/** Reads what a checked token says of a person. */
@Component
@WithOidc
class OidcClaims {
    private static final String ENTRA = "https://login.microsoftonline.com/";

    private final OidcProperties properties;
    private final Tenants tenants;

    OidcClaims(OidcProperties properties, Tenants tenants) {
        this.properties = properties;
        this.tenants = tenants;
    }

    /**
     * @throws NobodysException when nothing says to which organisation somebody belongs
     */
    SignedIn read(OidcIdToken token, Locale client) throws NobodysException {
        Hints hints = new Hints(Optional.of(client), Optional.empty(), false, directoryId(token));
        return new SignedIn(identity(token), name(token), tenant(token), roles(token), hints);
    }

    private static Identity identity(OidcIdToken token) {
        // Both have been checked to be there.
        return new Identity(issuer(token), Objects.requireNonNull(token.getSubject()));
    }

    private static String issuer(OidcIdToken token) {
        return Objects.requireNonNull(token.getIssuer()).toString();
    }

    /** Only Entra itself may say who somebody is in Entra. */
    private static Optional<String> directoryId(OidcIdToken token) {
        String tenant = token.getClaimAsString("tid");
        String object = token.getClaimAsString("oid");
        return tenant != null && object != null && issuer(token).equals(ENTRA + tenant + "/v2.0")
                ? Optional.of(tenant + "/" + object)
                : Optional.empty();
    }

    private static Optional<String> name(OidcIdToken token) {
        return Stream.of(token.getFullName(), token.getPreferredUsername(), token.getEmail())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private String tenant(OidcIdToken token) throws NobodysException {
        if (properties.tenantClaim().isBlank()) {
            return Optional.of(properties.tenant())
                    .filter(tenants::exists)
                    .orElseThrow(NobodysException::new);
        }
        String value =
                values(token, properties.tenantClaim())
                        .findFirst()
                        .filter(it -> !it.isBlank())
                        .orElseThrow(NobodysException::new);
        return tenants.ofConnection(OidcProvider.ID, value);
    }

    private Set<Role> roles(OidcIdToken token) {
        Map<String, Role> known = properties.roleMap();
        return values(token, properties.roleClaim())
                .flatMap(value -> Optional.ofNullable(known.get(value)).stream())
                .collect(Collectors.toSet());
    }

    /** The values of a claim, or of what a path with dots leads to. */
    private static Stream<String> values(OidcIdToken token, String path) {
        Object claim = token.getClaims().get(path);
        return claim == null ? values(token.getClaims(), path) : strings(claim);
    }

    private static Stream<String> values(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return strings(claims.get(path));
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? values(inner, path.substring(dot + 1))
                : Stream.empty();
    }

    private static Stream<String> strings(@Nullable Object claim) {
        return switch (claim) {
            case String text -> Stream.of(text);
            case Collection<?> many ->
                    many.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }

    /** Somebody of no organisation. */
    static final class NobodysException extends Exception {}
}
