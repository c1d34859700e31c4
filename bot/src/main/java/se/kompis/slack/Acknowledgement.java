package se.kompis.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;

/** What Slack is told over the socket that something was taken. */
final class Acknowledgement {
    private Acknowledgement() {}

    /** With what it shall show, if there is something. */
    static String of(String envelope, Response response) {
        JsonObject acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", envelope);
        if (response.getBody() != null && !response.getBody().isBlank()) {
            acknowledgement.add("payload", payload(response));
        }
        return acknowledgement.toString();
    }

    private static JsonElement payload(Response response) {
        return JsonParser.parseString(response.getBody());
    }
}
