package se.kompis.people.web;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks the provider's tokens: signed with a key that the provider publishes, by an algorithm with
 * two keys, made by this issuer for this client, and of now.
 */
@Component
@WithOidc
class OidcTokens implements JwtDecoderFactory<ClientRegistration> {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int KEYS_BYTES = 200_000;
    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(
                    SignatureAlgorithm.RS256,
                    SignatureAlgorithm.RS384,
                    SignatureAlgorithm.RS512,
                    SignatureAlgorithm.PS256,
                    SignatureAlgorithm.ES256,
                    SignatureAlgorithm.ES384);

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Clock clock;

    OidcTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return decoders.computeIfAbsent(provider.getRegistrationId(), _ -> decoder(provider));
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys(provider))
                        .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                        .build();
        OidcIdTokenValidator claims = new OidcIdTokenValidator(provider);
        claims.setClock(clock);
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(ClientRegistration provider) {
        String address = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, KEYS_BYTES);
        try {
            return JWKSourceBuilder.create(URI.create(address).toURL(), retriever)
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("No address of keys: " + address, impossible);
        }
    }
}
