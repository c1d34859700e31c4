package se.kompis.people.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.kompis.conversation.Role;

/**
 * Sign-in with OpenID Connect. Without an issuer it is off.
 *
 * @param issuer the provider's address, as its tokens name it ({@code KOMPIS_OIDC_ISSUER})
 * @param clientId what Kompis is called there ({@code KOMPIS_OIDC_CLIENT_ID})
 * @param clientSecret with which it proves that ({@code KOMPIS_OIDC_CLIENT_SECRET})
 * @param scope what is asked for, separated by spaces
 * @param name of the provider, as people know it, on the button
 * @param roleClaim the claim with somebody's roles, or the path to it ({@code realm_access.roles})
 * @param roles what its values mean: {@code kompis-redaktor=editor,
 *     kompis-chef=tenant-administrator}
 * @param tenant the organisation of all who sign in, when there is no claim for it
 * @param tenantClaim the claim that says to which organisation somebody belongs; each value is a
 *     connection of the channel {@code oidc}
 * @param lifetime after which one has to sign in again
 */
@ConfigurationProperties("kompis.oidc")
record OidcProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("openid profile") String scope,
        @DefaultValue("") String name,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("") String roles,
        @DefaultValue("national") String tenant,
        @DefaultValue("") String tenantClaim,
        @DefaultValue("12h") Duration lifetime) {

    OidcProperties {
        issuer = issuer.strip();
        if (!issuer.isEmpty() && !isSafe(URI.create(issuer))) {
            throw new IllegalArgumentException(
                    "KOMPIS_OIDC_ISSUER has to begin with https:// (http only on this machine): "
                            + issuer);
        }
        if (!issuer.isEmpty() && clientId.isBlank()) {
            throw new IllegalArgumentException("KOMPIS_OIDC_CLIENT_ID is missing");
        }
        roleMap(roles);
    }

    private static boolean isSafe(URI issuer) {
        return "https".equals(issuer.getScheme())
                || ("http".equals(issuer.getScheme()) && isThisMachine(issuer.getHost()));
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** What the button says: the name, or the provider's host. */
    String shownName() {
        return name.isBlank() ? URI.create(issuer).getHost() : name;
    }

    Set<String> scopes() {
        return Set.of(scope.strip().split("\\s+"));
    }

    /** Roles by the claim's value. */
    Map<String, Role> roleMap() {
        return roleMap(roles);
    }

    private static Map<String, Role> roleMap(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(OidcProperties::pair)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, Role> pair(String written) {
        int at = written.lastIndexOf('=');
        if (at < 1) {
            throw new IllegalArgumentException(
                    "KOMPIS_OIDC_ROLES takes pairs such as kompis-redaktor=editor, not: "
                            + written);
        }
        String role = written.substring(at + 1).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Map.entry(written.substring(0, at).strip(), Role.valueOf(role));
    }

    /** Most of it is secret. */
    @Override
    public String toString() {
        return "OidcProperties[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
