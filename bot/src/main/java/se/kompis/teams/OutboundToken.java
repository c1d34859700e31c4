package se.kompis.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** The token that answers are sent with; kept, and renewed before it expires. */
@Component
@WithTeams
class OutboundToken {
    private static final String SCOPE = "https://api.botframework.com/.default";
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final RestClient http;
    private final TeamsProperties properties;
    private final Clock clock;
    private @Nullable String token;
    private Instant renewal = Instant.MIN;

    OutboundToken(RestClient teamsHttp, TeamsProperties properties, Clock clock) {
        this.http = teamsHttp;
        this.properties = properties;
        this.clock = clock;
    }

    /** The token, asked for if there is none that is still good for a while. */
    synchronized String get() throws CallException {
        String known = token;
        if (known != null && clock.instant().isBefore(renewal)) {
            return known;
        }
        try {
            return renew();
        } catch (RestClientException failure) {
            throw CallException.noToken(failure);
        }
    }

    private String renew() throws CallException {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", properties.appId());
        form.add("client_secret", properties.appPassword());
        form.add("scope", SCOPE);
        JsonNode answer =
                http.post()
                        .uri(properties.tokenAddress())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(JsonNode.class);
        String fresh = answer == null ? "" : answer.path("access_token").stringValue("");
        if (answer == null || fresh.isEmpty()) {
            throw CallException.noToken(null);
        }
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").longValue(0));
        renewal = clock.instant().plus(lifetime).minus(MARGIN);
        token = fresh;
        return fresh;
    }

    /** Whether there is one: {@code none} before the first answer, and after a refusal. */
    synchronized String state() {
        return token != null && clock.instant().isBefore(renewal) ? "valid" : "none";
    }

    /** Drops a token that Teams does not accept any more. */
    synchronized void refused(String old) {
        if (old.equals(token)) {
            token = null;
        }
    }
}
