package se.kompis.slack;

import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people do in a workspace that is connected by Socket Mode. */
@TestComponent
record SocketTalk(FakeSlack slack, JdbcClient jdbc) {
    static final String QUESTION = "Vad är öppna data?";

    void send(Map<String, Object> event) {
        slack.socket().deliver("events_api", Payloads.event("T1", event));
    }

    JsonNode interact(String payload) {
        return slack.socket().deliver("interactive", payload);
    }

    /** Somebody who has been greeted. */
    void introduce(String user) {
        send(Payloads.direct(user, "hej"));
        slack.answerIn("D" + user);
        settle();
        slack.forgetCalls();
    }

    void settle() {
        Awaitility.await()
                .until(() ->
                        jdbc.sql("select count(*) from inbox where answered_at is null")
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    static String button(FakeSlack.Call message, String label) {
        return element(message, label).path("value").stringValue();
    }

    static JsonNode element(FakeSlack.Call message, String label) {
        return message.json("blocks").findParents("action_id").stream()
                .filter(it -> it.toString().contains("\"text\":\"" + label + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + message));
    }
}
