package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Forms, buttons, Home and the assistant, over a real WebSocket and real HTTP. */
@SlackTest.BySocket
class SlackFormTests {
    @Autowired private FakeSlack slack;
    @Autowired private SocketTalk talk;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
    }

    @Test
    void opensAFormAtOnceAndChecksItWhileThePersonWaits() {
        talk.introduce("UFORM");
        talk.send(Payloads.direct("UFORM", SocketTalk.QUESTION));
        FakeSlack.Call answer = slack.answerIn("DUFORM");
        JsonNode thumbs = SocketTalk.element(answer, "Nej");
        talk.interact(
                Payloads.press(
                        "DUFORM",
                        "UFORM",
                        thumbs.path("action_id").stringValue(),
                        thumbs.path("negative_button").path("value").stringValue()));
        String view = slack.await("views.open", _ -> true).value("view");

        JsonNode rejected =
                talk.interact(Payloads.submission("UFORM", view, "comment", "x".repeat(501)));
        assertThat(rejected.path("response_action").stringValue()).isEqualTo("errors");
        assertThat(rejected.path("errors").path("comment").stringValue()).contains("500");

        JsonNode taken = talk.interact(Payloads.submission("UFORM", view, "comment", "Skolan"));
        assertThat(taken.path("response_action").stringValue()).isEqualTo("update");
        assertThat(taken.path("view").toString()).contains("Tack, det hjälper oss");
    }

    @Test
    void putsAFormBehindAButtonWhenThereIsNothingToOpenItWith() {
        talk.introduce("UBUTTON");
        talk.send(Payloads.direct("UBUTTON", "inställningar"));
        FakeSlack.Call offer = slack.answerIn("DUBUTTON");
        String id = SocketTalk.element(offer, "Öppna formuläret").path("action_id").stringValue();
        talk.interact(
                Payloads.press(
                        "DUBUTTON", "UBUTTON", id, SocketTalk.button(offer, "Öppna formuläret")));
        assertThat(slack.await("views.open", _ -> true).value("view")).contains("Språk");
    }

    @Test
    void showsTheHomeTabAndChangesTheLanguageThere() {
        talk.introduce("UHOME");
        talk.send(
                new java.util.HashMap<>(
                        Map.of(
                                "type",
                                "app_home_opened",
                                "tab",
                                "home",
                                "user",
                                "UHOME",
                                "channel",
                                "DUHOME")));
        FakeSlack.Call home = slack.await("views.publish", _ -> true);
        assertThat(home.value("view")).contains("Du och Kompis");
        JsonNode english =
                FakeSlack.JSON.readTree(home.value("view")).findParents("action_id").stream()
                        .filter(it ->
                                it.path("text").path("text").stringValue("").equals("English"))
                        .findFirst()
                        .orElseThrow();
        slack.forgetCalls();
        talk.interact(
                Payloads.pressAtHome(
                        "UHOME",
                        english.path("action_id").stringValue(),
                        english.path("value").stringValue()));
        assertThat(slack.answerIn("UHOME").value("text")).isEqualTo("We speak English now.");
        slack.await("views.publish", call -> call.value("view").contains("You and Kompis"));
    }

    @Test
    void suggestsShowsStatusAndNamesTheThreadOfTheAssistant() {
        talk.introduce("UASSIST");
        Map<String, ?> thread =
                Map.of(
                        "context",
                        Map.of(),
                        "user_id",
                        "UASSIST",
                        "channel_id",
                        "DUASSIST",
                        "thread_ts",
                        "1700000000.000100");
        talk.send(
                new java.util.HashMap<>(
                        Map.of("type", "assistant_thread_started", "assistant_thread", thread)));
        slack.await("assistant.threads.setSuggestedPrompts", _ -> true);
        talk.send(
                Payloads.with(
                        Payloads.direct("UASSIST", SocketTalk.QUESTION),
                        "thread_ts",
                        "1700000000.000100"));
        assertThat(slack.answerIn("DUASSIST").value("thread_ts")).isEqualTo("1700000000.000100");
        assertThat(slack.await("assistant.threads.setTitle", _ -> true).value("title"))
                .isEqualTo(SocketTalk.QUESTION);
        assertThat(slack.calls("assistant.threads.setStatus")).hasSize(1);
    }
}
