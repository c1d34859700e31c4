package se.kompis.people.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PublicAddress;

/**
 * The sign-in provider. Its addresses are asked for when somebody first wants to sign in, not at
 * the start: Kompis runs although the provider does not answer.
 */
@Component
@WithOidc
class OidcProvider implements ClientRegistrationRepository {
    /** The provider's name in addresses: {@code /sign-in/oidc}. */
    static final String ID = "oidc";

    /** Where the provider sends people back to. */
    static final String BACK = "/signed-in";

    private static final Logger log = LoggerFactory.getLogger(OidcProvider.class);
    private static final Duration REST = Duration.ofSeconds(10);

    private final OidcProperties properties;
    private final PublicAddress address;
    private final Clock clock;
    private @Nullable ClientRegistration found;
    private Instant askAgain = Instant.MIN;

    OidcProvider(OidcProperties properties, PublicAddress address, Clock clock) {
        this.properties = properties;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? find().orElse(null) : null;
    }

    /** The provider, unless it cannot be reached; then it is left alone for a while. */
    synchronized Optional<ClientRegistration> find() {
        if (found == null && !clock.instant().isBefore(askAgain)) {
            try {
                found = discover();
            } catch (RuntimeException unreachable) {
                log.warn(
                        "The sign-in provider {} does not answer",
                        properties.issuer(),
                        unreachable);
                askAgain = clock.instant().plus(REST);
            }
        }
        return Optional.ofNullable(found);
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(properties.issuer())
                .registrationId(ID)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .clientName(properties.shownName())
                .scope(properties.scopes())
                .redirectUri(address.of(BACK).map(URI::toString).orElse("{baseUrl}" + BACK))
                .build();
    }
}
