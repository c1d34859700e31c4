package se.kompis.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Posts to Kompis as Teams does, for one person in one conversation. */
final class TeamsClient {
    private final FakeTeams teams;
    private final URI address;
    private final String tenant;
    private final String account;
    private final String conversation;
    private final String kind;
    private final HttpClient http = HttpClient.newHttpClient();

    TeamsClient(FakeTeams teams, int port, String tenant, String account) {
        this(teams, port, tenant, account, "a:" + account, "personal");
    }

    TeamsClient(
            FakeTeams teams,
            int port,
            String tenant,
            String account,
            String conversation,
            String kind) {
        this.teams = teams;
        this.address = URI.create("http://127.0.0.1:" + port + "/api/messages");
        this.tenant = tenant;
        this.account = account;
        this.conversation = conversation;
        this.kind = kind;
    }

    String conversation() {
        return conversation;
    }

    /** An activity with all that Teams puts around it. */
    Map<String, Object> activity(String type, Map<String, Object> more) {
        Map<String, Object> activity = new HashMap<>();
        activity.put("type", type);
        activity.put("id", UUID.randomUUID().toString());
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", teams.serviceUrl());
        activity.put("locale", "sv-SE");
        activity.put("from", Map.of("id", account, "name", "Åsa", "aadObjectId", "oid-" + account));
        activity.put("recipient", Map.of("id", "28:" + FakeTeams.APP, "name", "Kompis"));
        activity.put("conversation", Map.of("id", conversation, "conversationType", kind));
        activity.put("channelData", Map.of("tenant", Map.of("id", tenant)));
        activity.putAll(more);
        return activity;
    }

    HttpResponse<String> say(String text) {
        return post(activity("message", Map.of("text", text)));
    }

    /** The same, with Kompis mentioned. */
    HttpResponse<String> mention(String text) {
        return post(
                activity(
                        "message",
                        Map.of(
                                "text",
                                "<at>Kompis</at>&nbsp;" + text,
                                "entities",
                                List.of(
                                        Map.of(
                                                "type",
                                                "mention",
                                                "text",
                                                "<at>Kompis</at>",
                                                "mentioned",
                                                Map.of("id", "28:" + FakeTeams.APP))))));
    }

    /** The button of a card with this title. */
    static JsonNode button(JsonNode card, String title) {
        return card.findParents("title").stream()
                .filter(action -> action.path("title").stringValue("").equals(title))
                .filter(action -> action.path("type").stringValue("").equals("Action.Execute"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " in " + card));
    }

    /** Presses a button of a card, with what was filled in. */
    JsonNode press(JsonNode action, Map<String, String> inputs) {
        return FakeTeams.JSON.readTree(post(pressing(action, inputs)).body());
    }

    /** What a press comes as. */
    Map<String, Object> pressing(JsonNode action, Map<String, String> inputs) {
        Map<String, Object> data = new HashMap<>(inputs);
        data.put("kompis", action.path("data").get("kompis"));
        Map<String, Object> value = Map.of("action", Map.of("data", data));
        return activity(
                "invoke",
                Map.of("name", "adaptiveCard/action", "replyToId", "the-card", "value", value));
    }

    /** What a thumb down comes as that says what was missing. */
    Map<String, Object> thumbDown(String answer, String feedback) {
        Map<String, Object> reaction = Map.of("reaction", "dislike", "feedback", feedback);
        Map<String, Object> value = Map.of("actionName", "feedback", "actionValue", reaction);
        return activity(
                "invoke",
                Map.of("name", "message/submitAction", "replyToId", answer, "value", value));
    }

    HttpResponse<String> post(Map<String, Object> activity) {
        return post(activity, "Bearer " + teams.token());
    }

    HttpResponse<String> post(Map<String, Object> activity, String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        FakeTeams.JSON.writeValueAsString(activity)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
