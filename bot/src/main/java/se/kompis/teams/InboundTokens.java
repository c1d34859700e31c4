package se.kompis.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks the tokens that Teams sends its messages with, as the <a
 * href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Bot
 * Connector's authentication</a> asks: RS256 and nothing else, a known key, issuer, audience and
 * time.
 */
@Component
@WithTeams
class InboundTokens {
    private static final String SCHEME = "Bearer ";
    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final SigningKeys keys;
    private final TeamsProperties properties;
    private final Clock clock;

    InboundTokens(SigningKeys keys, TeamsProperties properties, Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What a good token says.
     *
     * @param serviceUrl where answers to what came with it go
     * @param endorsements the channels that its key vouches for
     */
    record Token(String serviceUrl, Set<String> endorsements) {
        Token {
            endorsements = Set.copyOf(endorsements);
        }
    }

    /** Checks an {@code Authorization} header. */
    Token check(@Nullable String header) throws RefusedException {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw RefusedException.unknown("no token");
        }
        try {
            SignedJWT jwt = SignedJWT.parse(header.substring(SCHEME.length()).strip());
            SigningKeys.Key key = verify(jwt);
            return new Token(checkClaims(jwt.getJWTClaimsSet()), key.endorsements());
        } catch (ParseException | JOSEException malformed) {
            throw RefusedException.unknown("malformed token");
        }
    }

    private SigningKeys.Key verify(SignedJWT jwt) throws RefusedException, JOSEException {
        if (!JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
            throw RefusedException.unknown("algorithm " + jwt.getHeader().getAlgorithm());
        }
        String id = jwt.getHeader().getKeyID();
        SigningKeys.Key key =
                Optional.ofNullable(id)
                        .flatMap(keys::find)
                        .orElseThrow(() -> RefusedException.unknown("unknown key"));
        if (!jwt.verify(new RSASSAVerifier(key.key()))) {
            throw RefusedException.unknown("signature");
        }
        return key;
    }

    private String checkClaims(JWTClaimsSet claims) throws RefusedException, ParseException {
        require(ISSUER.equals(claims.getIssuer()), "issuer");
        require(claims.getAudience().contains(properties.appId()), "audience");
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        require(expires != null && expires.toInstant().plus(SKEW).isAfter(now), "expired");
        Date begins = claims.getNotBeforeTime();
        require(begins == null || begins.toInstant().minus(SKEW).isBefore(now), "not yet valid");
        String serviceUrl = claims.getStringClaim("serviceurl");
        require(serviceUrl != null && !serviceUrl.isBlank(), "no service URL");
        return serviceUrl;
    }

    private static void require(boolean holds, String otherwise) throws RefusedException {
        if (!holds) {
            throw RefusedException.unknown(otherwise);
        }
    }
}
