package se.kompis.teams;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls Teams, once each time, and tells what came of it. Only addresses on the list of hosts are
 * called, since they come from messages and from the database.
 */
@Component
@WithTeams
class Connector {
    private static final String CONVERSATIONS = "/v3/conversations";
    private static final String ACTIVITIES = CONVERSATIONS + "/{conversation}/activities";

    private final RestClient http;
    private final OutboundToken token;
    private final ServiceHosts hosts;
    private final TeamsMode mode;
    private final JsonMapper json;

    Connector(
            RestClient teamsHttp,
            OutboundToken token,
            ServiceHosts hosts,
            TeamsMode mode,
            JsonMapper json) {
        this.http = teamsHttp;
        this.token = token;
        this.hosts = hosts;
        this.mode = mode;
        this.json = json;
    }

    /** Posts an activity and returns its id. */
    String post(WayBack way, OutgoingActivity activity) throws CallException {
        return call(HttpMethod.POST, way.serviceUrl(), ACTIVITIES, activity, way.conversation())
                .path("id")
                .stringValue("");
    }

    /** Puts an activity in the place of another one. */
    void replace(WayBack way, String id, OutgoingActivity activity) throws CallException {
        String path = ACTIVITIES + "/{id}";
        call(HttpMethod.PUT, way.serviceUrl(), path, activity, way.conversation(), id);
    }

    /** Finds the chat of Kompis and one person, or opens it, and returns its id. */
    String personalChat(String serviceUrl, String bot, String tenant, String account)
            throws CallException {
        Map<String, Object> chat =
                Map.of(
                        "bot", Map.of("id", bot),
                        "isGroup", false,
                        "members", List.of(Map.of("id", account)),
                        "tenantId", tenant,
                        "channelData", Map.of("tenant", Map.of("id", tenant)));
        String id =
                call(HttpMethod.POST, serviceUrl, CONVERSATIONS, chat).path("id").stringValue("");
        if (id.isEmpty()) {
            throw CallException.refused("NoConversation", null);
        }
        return id;
    }

    /** What Teams knows of somebody in a conversation. */
    JsonNode member(WayBack way, String account) throws CallException {
        String path = CONVERSATIONS + "/{conversation}/members/{member}";
        return call(HttpMethod.GET, way.serviceUrl(), path, null, way.conversation(), account);
    }

    private JsonNode call(
            HttpMethod method,
            String serviceUrl,
            String path,
            @Nullable Object body,
            String... variables)
            throws CallException {
        if (!hosts.allow(serviceUrl)) {
            throw CallException.refused("ServiceUrlNotAllowed", null);
        }
        String bearer = mode.isAnonymous() ? "" : token.get();
        Answer answer = exchange(method, serviceUrl, path, body, bearer, variables);
        if (answer.status() == 401 && !bearer.isEmpty()) {
            token.refused(bearer);
            answer = exchange(method, serviceUrl, path, body, token.get(), variables);
        }
        return content(answer);
    }

    /**
     * What came back.
     *
     * @param retryAfter the header of that name, or an empty string
     */
    private record Answer(int status, String retryAfter, JsonNode body) {}

    private Answer exchange(
            HttpMethod method,
            String serviceUrl,
            String path,
            @Nullable Object body,
            String bearer,
            String... variables)
            throws CallException {
        String address = serviceUrl.replaceAll("/+$", "") + path;
        try {
            RestClient.RequestBodySpec request =
                    http.method(method).uri(address, (Object[]) variables);
            if (!bearer.isEmpty()) {
                request.header("Authorization", "Bearer " + bearer);
            }
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
            }
            return request.exchange((_, response) -> read(response));
        } catch (ResourceAccessException lost) {
            throw failure(lost);
        }
    }

    private Answer read(ClientHttpResponse response) throws IOException {
        String after = response.getHeaders().getFirst("Retry-After");
        HttpStatusCode status = response.getStatusCode();
        byte[] body = response.getBody().readAllBytes();
        return new Answer(status.value(), after == null ? "" : after, parse(body));
    }

    private JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }

    private static JsonNode content(Answer answer) throws CallException {
        int status = answer.status();
        String error = answer.body().path("error").path("code").stringValue("Status" + status);
        if (status >= 200 && status < 300) {
            return answer.body();
        }
        if (status == 429 || status == 412) {
            throw CallException.notPosted(error, seconds(answer.retryAfter()), null);
        }
        throw status >= 500
                ? CallException.uncertain(error, null)
                : CallException.refused(error, null);
    }

    private static Duration seconds(String retryAfter) {
        return retryAfter.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(retryAfter))
                : Duration.ofSeconds(1);
    }

    private static CallException failure(ResourceAccessException lost) {
        Throwable cause = lost.getMostSpecificCause();
        boolean neverArrived =
                cause instanceof ConnectException
                        || cause instanceof UnknownHostException
                        || lost.getCause() instanceof HttpConnectTimeoutException;
        return neverArrived
                ? CallException.notPosted("Unreachable", Duration.ofSeconds(5), lost)
                : CallException.uncertain("NoAnswer", lost);
    }
}
