package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Attachments;
import se.kompis.conversation.Content;
import se.kompis.conversation.Message;
import se.kompis.knowledge.LibraryId;
import se.kompis.material.Ingestion;
import se.kompis.material.MetadataOverrides;
import tools.jackson.databind.JsonNode;

/** People in a workspace, over a real WebSocket and real HTTP. */
@SlackTest.BySocket
class SlackSocketTests {
    private static final String QUESTION = "Vad är öppna data?";

    @Autowired private FakeSlack slack;
    @Autowired private JdbcClient jdbc;
    @Autowired private Ingestion ingestion;
    @Autowired private Attachments attachments;
    @Autowired private Envelopes envelopes;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
    }

    private void send(Map<String, Object> event) {
        slack.socket().deliver("events_api", Payloads.event("T1", event));
    }

    private JsonNode interact(String payload) {
        return slack.socket().deliver("interactive", payload);
    }

    /** Somebody who has been greeted. */
    private void introduce(String user) {
        send(Payloads.direct(user, "hej"));
        slack.answerIn("D" + user);
        settle();
        slack.forgetCalls();
    }

    private void settle() {
        Awaitility.await()
                .until(() ->
                        jdbc.sql("select count(*) from inbox where answered_at is null")
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    private static String button(FakeSlack.Call message, String label) {
        return element(message, label).path("value").stringValue();
    }

    private static JsonNode element(FakeSlack.Call message, String label) {
        return message.json("blocks").findParents("action_id").stream()
                .filter(it -> it.toString().contains("\"text\":\"" + label + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + message));
    }

    @Test
    void answersADirectMessageWithQuotations() {
        introduce("UDM");
        send(Payloads.direct("UDM", QUESTION));
        FakeSlack.Call answer = slack.answerIn("DUDM");
        assertThat(answer.value("blocks")).contains("rich_text_quote");
        assertThat(answer.value("text")).contains("Öppna data", "– Kompis");
        assertThat(answer.value("unfurl_links")).isIn("0", "false");
    }

    @Test
    void greetsAtFirstContactInTheLanguageOfTheClient() {
        slack.knows("UENG", ",\"locale\":\"en-GB\"");
        send(Payloads.direct("UENG", "hello"));
        assertThat(slack.answerIn("DUENG").value("text")).startsWith("Hello, I am Kompis");
        assertThat(slack.calls("users.info").getFirst().value("include_locale")).isIn("1", "true");
    }

    @Test
    void takesWhatIsToldTwiceOnce() {
        introduce("UTWICE");
        Map<String, Object> mention = Payloads.mention("C1", "UTWICE", QUESTION);
        send(mention);
        send(mention);
        send(
                Payloads.with(
                        Payloads.with(mention, "type", "message"),
                        "thread_ts",
                        String.valueOf(mention.get("ts"))));
        slack.answerIn("C1");
        settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void ignoresOtherBotsItsOwnWordsAndEdits() {
        introduce("UQUIET");
        send(Payloads.with(Payloads.direct("UQUIET", QUESTION), "bot_id", "B1"));
        send(Payloads.with(Payloads.direct("UQUIET", QUESTION), "user", "UBOT"));
        send(Payloads.with(Payloads.direct("UQUIET", QUESTION), "subtype", "message_changed"));
        send(Payloads.direct("UQUIET", "tack"));
        slack.answerIn("DUQUIET");
        settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void answersAMentionInItsThreadAndFollowsThatThread() {
        introduce("UMENTION");
        Map<String, Object> mention = Payloads.mention("C2", "UMENTION", QUESTION);
        send(mention);
        String thread = String.valueOf(String.valueOf(mention.get("ts")));
        assertThat(slack.answerIn("C2").value("thread_ts")).isEqualTo(thread);
        settle();
        slack.forgetCalls();
        send(Payloads.inThread("C2", Payloads.ts(), "UMENTION", "i en annan tråd"));
        send(Payloads.inThread("C2", thread, "UMENTION", "mer"));
        assertThat(slack.answerIn("C2").value("thread_ts")).isEqualTo(thread);
        settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void keepsWhatIsPersonalOutOfTheChannel() {
        introduce("UPRIVATE");
        Map<String, Object> mention = Payloads.mention("C3", "UPRIVATE", "mina uppgifter");
        send(mention);
        FakeSlack.Call whisper = slack.await("chat.postEphemeral", _ -> true);
        assertThat(whisper.value("user")).isEqualTo("UPRIVATE");
        assertThat(whisper.value("thread_ts")).isEqualTo(String.valueOf(mention.get("ts")));
        settle();
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void whispersInADirectMessageWhereTheChannelShowsNothingToOnePerson() {
        introduce("UOUTSIDE");
        slack.fail("chat.postEphemeral", FakeSlack.Fault.refused("user_not_in_channel"));
        send(Payloads.mention("C3", "UOUTSIDE", "mina uppgifter"));
        assertThat(slack.answerIn("UOUTSIDE").value("text")).contains("sparat om dig");
    }

    @Test
    void answersTheMessageShortcutForTheAskersEyesOnly() {
        introduce("USHORT");
        String url = slack.base() + "/response/1";
        interact(Payloads.shortcut("C4", "USHORT", "Vad är *digital post*?", url));
        FakeSlack.Call answer = slack.await("response_url", _ -> true);
        assertThat(answer.value("response_type")).isEqualTo("ephemeral");
        assertThat(answer.value("replace_original")).isEqualTo("false");
        assertThat(answer.value("text")).containsIgnoringCase("digital post");
        settle();
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void showsGuestsTheNationalLibraryOnly(@TempDir Path folder) throws Exception {
        introduce("UMEMBER");
        LibraryId library = new LibraryId(tenantOf("T1"));
        Path file = folder.resolve("grillning.md");
        Files.writeString(
                file,
                "# Grillning\n\nKommunens grillplats vid Stensjön bokas hos fritidskontoret.\n");
        ingestion.ingest(
                library, "test:grill", file, "grillning.md", MetadataOverrides.NONE, (_, _) -> {});
        ingestion.publish(library);
        slack.knows("UGUEST", ",\"is_restricted\":true");
        introduce("UGUEST");
        String question = "Hur bokas grillplatsen vid Stensjön?";

        send(Payloads.direct("UMEMBER", question));
        send(Payloads.direct("UGUEST", question));
        assertThat(slack.answerIn("DUMEMBER").value("text")).contains("fritidskontoret");
        assertThat(slack.answerIn("DUGUEST").value("text")).doesNotContain("fritidskontoret");
    }

    @Test
    void takesPeopleOfAnotherWorkspaceForGuests() {
        slack.knows("UELSEWHERE", ",\"team_id\":\"T9\"");
        send(Payloads.with(Payloads.mention("C5", "UELSEWHERE", QUESTION), "user_team", "T9"));
        slack.answerIn("C5");
        settle();
        assertThat(
                        jdbc.sql(
                                        "select guest from person p join route r on r.person_id = p.id"
                                                + " where r.account = 'UELSEWHERE'")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private String tenantOf(String team) {
        return jdbc.sql(
                        "select tenant_id from connection where channel = 'slack' and connection = ?")
                .param(team)
                .query(String.class)
                .single();
    }

    @Test
    void opensAFormAtOnceAndChecksItWhileThePersonWaits() {
        introduce("UFORM");
        send(Payloads.direct("UFORM", QUESTION));
        FakeSlack.Call answer = slack.answerIn("DUFORM");
        JsonNode thumbs = element(answer, "Nej");
        interact(
                Payloads.press(
                        "DUFORM",
                        "UFORM",
                        thumbs.path("action_id").stringValue(),
                        thumbs.path("negative_button").path("value").stringValue()));
        String view = slack.await("views.open", _ -> true).value("view");

        JsonNode rejected =
                interact(Payloads.submission("UFORM", view, "comment", "x".repeat(501)));
        assertThat(rejected.path("response_action").stringValue()).isEqualTo("errors");
        assertThat(rejected.path("errors").path("comment").stringValue()).contains("500");

        JsonNode taken = interact(Payloads.submission("UFORM", view, "comment", "Skolan"));
        assertThat(taken.path("response_action").stringValue()).isEqualTo("update");
        assertThat(taken.path("view").toString()).contains("Tack, det hjälper oss");
    }

    @Test
    void putsAFormBehindAButtonWhenThereIsNothingToOpenItWith() {
        introduce("UBUTTON");
        send(Payloads.direct("UBUTTON", "inställningar"));
        FakeSlack.Call offer = slack.answerIn("DUBUTTON");
        String id = element(offer, "Öppna formuläret").path("action_id").stringValue();
        interact(Payloads.press("DUBUTTON", "UBUTTON", id, button(offer, "Öppna formuläret")));
        assertThat(slack.await("views.open", _ -> true).value("view")).contains("Språk");
    }

    @Test
    void showsTheHomeTabAndChangesTheLanguageThere() {
        introduce("UHOME");
        send(
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
        interact(
                Payloads.pressAtHome(
                        "UHOME",
                        english.path("action_id").stringValue(),
                        english.path("value").stringValue()));
        assertThat(slack.answerIn("UHOME").value("text")).isEqualTo("We speak English now.");
        slack.await("views.publish", call -> call.value("view").contains("You and Kompis"));
    }

    @Test
    void suggestsShowsStatusAndNamesTheThreadOfTheAssistant() {
        introduce("UASSIST");
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
        send(
                new java.util.HashMap<>(
                        Map.of("type", "assistant_thread_started", "assistant_thread", thread)));
        slack.await("assistant.threads.setSuggestedPrompts", _ -> true);
        send(Payloads.with(Payloads.direct("UASSIST", QUESTION), "thread_ts", "1700000000.000100"));
        assertThat(slack.answerIn("DUASSIST").value("thread_ts")).isEqualTo("1700000000.000100");
        assertThat(slack.await("assistant.threads.setTitle", _ -> true).value("title"))
                .isEqualTo(QUESTION);
        assertThat(slack.calls("assistant.threads.setStatus")).hasSize(1);
    }

    @Test
    void waitsAsLongAsSlackAsksAndThenAnswers() {
        introduce("ULIMIT");
        slack.fail("chat.postMessage", FakeSlack.Fault.limited());
        send(Payloads.direct("ULIMIT", QUESTION));
        slack.answerIn("DULIMIT");
        settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void doesNotRepeatAnAnswerWhoseReceiptGotLost() {
        introduce("ULOST");
        slack.fail("chat.postMessage", FakeSlack.Fault.answerLost());
        send(Payloads.direct("ULOST", QUESTION));
        slack.await("conversations.history", _ -> true);
        settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void tellsThePersonDirectlyWhenTheChannelTakesNothing() {
        introduce("UKICKED");
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("not_in_channel"));
        send(Payloads.mention("C6", "UKICKED", QUESTION));
        assertThat(slack.answerIn("UKICKED").value("text")).contains("Öppna data");
    }

    @Test
    void saysItInPlainWordsWhenSlackRefusesTheBlocks() {
        introduce("UPLAIN");
        slack.fail("chat.postMessage", FakeSlack.Fault.refused("invalid_blocks"));
        send(Payloads.direct("UPLAIN", QUESTION));
        FakeSlack.Call answer = slack.answerIn("DUPLAIN");
        assertThat(answer.values()).doesNotContainKey("blocks");
        assertThat(answer.value("text")).contains("Öppna data");
    }

    @Test
    void answersInTheOrderOfTheQuestions() {
        introduce("UORDER");
        List.of("tack", "hej då", "hej").forEach(text -> send(Payloads.direct("UORDER", text)));
        slack.await("chat.postMessage", call -> call.value("text").startsWith("Hej. Fråga"));
        assertThat(slack.calls("chat.postMessage"))
                .extracting(call -> call.value("text").substring(0, 5))
                .containsExactly("Varså", "Hej d", "Hej. ");
    }

    @Test
    void connectsAgainAfterTheSocketBroke() {
        introduce("USOCKET");
        int before = slack.socket().opened();
        slack.socket().cut();
        Awaitility.await().until(() -> slack.socket().opened() > before);
        send(Payloads.direct("USOCKET", QUESTION));
        assertThat(slack.answerIn("DUSOCKET").value("text")).contains("Öppna data");
    }

    @Test
    void passesFilesOnAndOpensThemWithTheWorkspacesToken() throws IOException {
        Message message =
                envelopes.wrap(
                        "message/file",
                        new Sender("T1", "UFILE", "T1"),
                        WayBack.to("DUFILE", ""),
                        new Content.Said(""),
                        List.of(new Attachment("F1", "plan.pdf", 10)));
        try (InputStream in = attachments.open(message, message.attachments().getFirst())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("innehållet");
        }
    }
}
