package se.kompis.slack;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What Slack sends, as its reference shows it. */
final class Payloads {
    private static final AtomicLong TIME = new AtomicLong(1_700_000_000_000_000L);

    private Payloads() {}

    /** A time stamp later than all before. */
    static String ts() {
        long micros = TIME.incrementAndGet();
        return micros / 1_000_000 + "." + "%06d".formatted(micros % 1_000_000);
    }

    private static String json(Map<String, ?> values) {
        return FakeSlack.JSON.writeValueAsString(values);
    }

    static String event(String team, Map<String, ?> event) {
        return json(
                Map.of(
                        "type",
                        "event_callback",
                        "team_id",
                        team,
                        "event_id",
                        UUID.randomUUID().toString(),
                        "event_time",
                        System.nanoTime() / 1_000_000_000,
                        "event",
                        event,
                        "authorizations",
                        new Object[] {Map.of("team_id", team, "user_id", "UBOT", "is_bot", true)}));
    }

    /** A direct message. */
    static Map<String, Object> direct(String user, String text) {
        String ts = ts();
        return new java.util.HashMap<>(
                Map.of(
                        "type",
                        "message",
                        "channel_type",
                        "im",
                        "channel",
                        "D" + user,
                        "user",
                        user,
                        "text",
                        text,
                        "ts",
                        ts));
    }

    /** A mention in a channel. */
    static Map<String, Object> mention(String channel, String user, String text) {
        return new java.util.HashMap<>(
                Map.of(
                        "type",
                        "app_mention",
                        "channel",
                        channel,
                        "user",
                        user,
                        "text",
                        "<@UBOT> " + text,
                        "ts",
                        ts()));
    }

    /** A message in a thread of a channel. */
    static Map<String, Object> inThread(String channel, String thread, String user, String text) {
        return new java.util.HashMap<>(
                Map.of(
                        "type",
                        "message",
                        "channel_type",
                        "channel",
                        "channel",
                        channel,
                        "user",
                        user,
                        "text",
                        text,
                        "ts",
                        ts(),
                        "thread_ts",
                        thread));
    }

    static Map<String, Object> with(Map<String, Object> event, String name, Object value) {
        event.put(name, value);
        return event;
    }

    /** "Fråga Kompis om det här". */
    static String shortcut(String channel, String user, String text, String responseUrl) {
        return interaction(
                "message_action",
                user,
                Map.of(
                        "callback_id",
                        "ask",
                        "action_ts",
                        ts(),
                        "channel",
                        Map.of("id", channel, "name", "allmant"),
                        "message",
                        Map.of("type", "message", "text", text, "ts", ts()),
                        "response_url",
                        responseUrl));
    }

    /** A press of a button in a message. */
    static String press(String channel, String user, String actionId, String value) {
        return press(
                Map.of("type", "message", "channel_id", channel, "message_ts", ts()),
                user,
                actionId,
                value);
    }

    /** A press of a button in a message in a thread. */
    static String pressInThread(
            String channel, String thread, String user, String actionId, String value) {
        return press(
                Map.of(
                        "type",
                        "message",
                        "channel_id",
                        channel,
                        "message_ts",
                        ts(),
                        "thread_ts",
                        thread),
                user,
                actionId,
                value);
    }

    /** A press of a button on the Home tab. */
    static String pressAtHome(String user, String actionId, String value) {
        return press(Map.of("type", "view", "view_id", "V1"), user, actionId, value);
    }

    private static String press(
            Map<String, ?> container, String user, String actionId, String value) {
        Map<String, ?> action =
                Map.of(
                        "type",
                        "button",
                        "action_id",
                        actionId,
                        "value",
                        value,
                        "action_ts",
                        ts(),
                        "block_id",
                        "b");
        return interaction(
                "block_actions",
                user,
                Map.of("container", container, "actions", new Object[] {action}));
    }

    /** A modal that was filled in: the view that Kompis opened, with a text in one field. */
    static String submission(String user, String view, String field, String text) {
        Map<String, Object> filled =
                FakeSlack.JSON.readValue(
                        view, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
        Map<String, ?> value = Map.of("type", "plain_text_input", "value", text);
        filled.put("state", Map.of("values", Map.of(field, Map.of(field, value))));
        return interaction("view_submission", user, Map.of("view", filled));
    }

    /** What somebody did, with all that Slack puts around it. */
    private static String interaction(String type, String user, Map<String, ?> more) {
        Map<String, Object> interaction = new HashMap<>(more);
        interaction.put("type", type);
        interaction.put("trigger_id", UUID.randomUUID().toString());
        interaction.put("team", Map.of("id", "T1"));
        interaction.put("user", Map.of("id", user, "team_id", "T1"));
        return json(interaction);
    }
}
