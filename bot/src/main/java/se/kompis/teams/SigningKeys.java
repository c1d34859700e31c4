package se.kompis.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * The keys that Teams signs with. Read from the document itself, since libraries drop the
 * endorsements that stand beside each key.
 */
@Component
@WithTeams
class SigningKeys {
    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration LIFETIME = Duration.ofHours(24);

    /** A token with an unknown key asks again; many of them must not ask all the time. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final RestClient http;
    private final TeamsProperties properties;
    private final Clock clock;
    private Map<String, Key> keys = Map.of();
    private Instant fetched = Instant.MIN;
    private Instant tried = Instant.MIN;

    SigningKeys(RestClient teamsHttp, TeamsProperties properties, Clock clock) {
        this.http = teamsHttp;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A key.
     *
     * @param endorsements the channels it vouches for
     */
    record Key(RSAPublicKey key, Set<String> endorsements) {
        Key {
            endorsements = Set.copyOf(endorsements);
        }
    }

    /** The key with an id; asks for the keys when it is not among those known. */
    synchronized Optional<Key> find(String id) {
        Instant now = clock.instant();
        boolean stale = fetched.equals(Instant.MIN) || fetched.plus(LIFETIME).isBefore(now);
        boolean rested = tried.equals(Instant.MIN) || tried.plus(PAUSE).isBefore(now);
        if ((stale || !keys.containsKey(id)) && rested) {
            tried = now;
            fetch(now);
        }
        return Optional.ofNullable(keys.get(id));
    }

    /** Without an answer the keys known before have to do. */
    private void fetch(Instant now) {
        try {
            JsonNode metadata = get(properties.openidMetadata().toString());
            keys = read(get(metadata.path("jwks_uri").stringValue("")));
            fetched = now;
        } catch (RestClientException | ParseException | JOSEException failure) {
            log.warn("Teams: its signing keys cannot be read ({})", failure.getMessage());
        }
    }

    private JsonNode get(String address) throws ParseException {
        JsonNode document = http.get().uri(address).retrieve().body(JsonNode.class);
        if (document == null) {
            throw new ParseException(address + " is empty", 0);
        }
        return document;
    }

    private static Map<String, Key> read(JsonNode document) throws ParseException, JOSEException {
        Map<String, Key> keys = new HashMap<>();
        for (JsonNode key : document.path("keys")) {
            if (key.path("kty").stringValue("").equals("RSA")) {
                Set<String> endorsements = new HashSet<>();
                key.path("endorsements").forEach(it -> endorsements.add(it.stringValue("")));
                RSAPublicKey rsa = RSAKey.parse(key.toString()).toRSAPublicKey();
                keys.put(key.path("kid").stringValue(""), new Key(rsa, endorsements));
            }
        }
        return keys;
    }
}
