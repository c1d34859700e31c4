package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** People in a workspace, over a real WebSocket and real HTTP. */
@SlackTest.BySocket
class SlackSocketTests {
    @Autowired private FakeSlack slack;
    @Autowired private SocketTalk talk;
    @Autowired private JdbcClient jdbc;
    @Autowired private Ingestion ingestion;
    @Autowired private Attachments attachments;
    @Autowired private Envelopes envelopes;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
    }

    @Test
    void answersADirectMessageWithQuotations() {
        talk.introduce("UDM");
        talk.send(Payloads.direct("UDM", SocketTalk.QUESTION));
        FakeSlack.Call answer = slack.answerIn("DUDM");
        assertThat(answer.value("blocks")).contains("rich_text_quote");
        assertThat(answer.value("text")).contains("Öppna data", "– Kompis");
        assertThat(answer.value("unfurl_links")).isIn("0", "false");
    }

    @Test
    void greetsAtFirstContactInTheLanguageOfTheClient() {
        slack.knows("UENG", ",\"locale\":\"en-GB\"");
        talk.send(Payloads.direct("UENG", "hello"));
        assertThat(slack.answerIn("DUENG").value("text")).startsWith("Hello, I am Kompis");
        assertThat(slack.calls("users.info").getFirst().value("include_locale")).isIn("1", "true");
    }

    @Test
    void takesWhatIsToldTwiceOnce() {
        talk.introduce("UTWICE");
        Map<String, Object> mention = Payloads.mention("C1", "UTWICE", SocketTalk.QUESTION);
        talk.send(mention);
        talk.send(mention);
        talk.send(
                Payloads.with(
                        Payloads.with(mention, "type", "message"),
                        "thread_ts",
                        String.valueOf(mention.get("ts"))));
        slack.answerIn("C1");
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void ignoresOtherBotsItsOwnWordsAndEdits() {
        talk.introduce("UQUIET");
        talk.send(Payloads.with(Payloads.direct("UQUIET", SocketTalk.QUESTION), "bot_id", "B1"));
        talk.send(Payloads.with(Payloads.direct("UQUIET", SocketTalk.QUESTION), "user", "UBOT"));
        talk.send(
                Payloads.with(
                        Payloads.direct("UQUIET", SocketTalk.QUESTION),
                        "subtype",
                        "message_changed"));
        talk.send(Payloads.direct("UQUIET", "tack"));
        slack.answerIn("DUQUIET");
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void answersAMentionInItsThreadAndFollowsThatThread() {
        talk.introduce("UMENTION");
        Map<String, Object> mention = Payloads.mention("C2", "UMENTION", SocketTalk.QUESTION);
        talk.send(mention);
        String thread = String.valueOf(String.valueOf(mention.get("ts")));
        assertThat(slack.answerIn("C2").value("thread_ts")).isEqualTo(thread);
        talk.settle();
        slack.forgetCalls();
        talk.send(Payloads.inThread("C2", Payloads.ts(), "UMENTION", "i en annan tråd"));
        talk.send(Payloads.inThread("C2", thread, "UMENTION", "mer"));
        assertThat(slack.answerIn("C2").value("thread_ts")).isEqualTo(thread);
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void keepsWhatIsPersonalOutOfTheChannel() {
        talk.introduce("UPRIVATE");
        Map<String, Object> mention = Payloads.mention("C3", "UPRIVATE", "mina uppgifter");
        talk.send(mention);
        FakeSlack.Call whisper = slack.await("chat.postEphemeral", _ -> true);
        assertThat(whisper.value("user")).isEqualTo("UPRIVATE");
        assertThat(whisper.value("thread_ts")).isEqualTo(String.valueOf(mention.get("ts")));
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void whispersInADirectMessageWhereTheChannelShowsNothingToOnePerson() {
        talk.introduce("UOUTSIDE");
        slack.fail("chat.postEphemeral", FakeSlack.Fault.refused("user_not_in_channel"));
        talk.send(Payloads.mention("C3", "UOUTSIDE", "mina uppgifter"));
        assertThat(slack.answerIn("UOUTSIDE").value("text")).contains("sparat om dig");
    }

    @Test
    void answersTheMessageShortcutForTheAskersEyesOnly() {
        talk.introduce("USHORT");
        String url = slack.base() + "/response/1";
        talk.interact(Payloads.shortcut("C4", "USHORT", "Vad är *digital post*?", url));
        FakeSlack.Call answer = slack.await("response_url", _ -> true);
        assertThat(answer.value("response_type")).isEqualTo("ephemeral");
        assertThat(answer.value("replace_original")).isEqualTo("false");
        assertThat(answer.value("text")).containsIgnoringCase("digital post");
        talk.settle();
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void showsGuestsTheNationalLibraryOnly(@TempDir Path folder) throws Exception {
        talk.introduce("UMEMBER");
        LibraryId library = new LibraryId(tenantOf("T1"));
        Path file = folder.resolve("grillning.md");
        Files.writeString(
                file,
                "# Grillning\n\nKommunens grillplats vid Stensjön bokas hos fritidskontoret.\n");
        ingestion.ingest(
                library, "test:grill", file, "grillning.md", MetadataOverrides.NONE, (_, _) -> {});
        ingestion.publish(library);
        slack.knows("UGUEST", ",\"is_restricted\":true");
        talk.introduce("UGUEST");
        String question = "Hur bokas grillplatsen vid Stensjön?";

        talk.send(Payloads.direct("UMEMBER", question));
        talk.send(Payloads.direct("UGUEST", question));
        assertThat(slack.answerIn("DUMEMBER").value("text")).contains("fritidskontoret");
        assertThat(slack.answerIn("DUGUEST").value("text")).doesNotContain("fritidskontoret");
    }

    @Test
    void takesPeopleOfAnotherWorkspaceForGuests() {
        slack.knows("UELSEWHERE", ",\"team_id\":\"T9\"");
        talk.send(
                Payloads.with(
                        Payloads.mention("C5", "UELSEWHERE", SocketTalk.QUESTION),
                        "user_team",
                        "T9"));
        slack.answerIn("C5");
        talk.settle();
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
    void answersInTheOrderOfTheQuestions() {
        talk.introduce("UORDER");
        List.of("tack", "hej då", "hej")
                .forEach(text -> talk.send(Payloads.direct("UORDER", text)));
        slack.await("chat.postMessage", call -> call.value("text").startsWith("Hej. Fråga"));
        assertThat(slack.calls("chat.postMessage"))
                .extracting(call -> call.value("text").substring(0, 5))
                .containsExactly("Varså", "Hej d", "Hej. ");
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
