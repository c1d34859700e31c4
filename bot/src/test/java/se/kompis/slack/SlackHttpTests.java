package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.web.TestBrowser;

/** Slack posts to Kompis, and workspaces come and go. */
@SlackTest.ByHttp
class SlackHttpTests {
    private static final String QUESTION = "Vad är öppna data?";

    @Autowired private FakeSlack slack;
    @Autowired private JdbcClient jdbc;
    @LocalServerPort private int port;

    private SlackPost post;
    private TestBrowser browser;

    @BeforeEach
    void forget() {
        slack.forgetCalls();
        post = new SlackPost(port, SlackTest.SECRET);
        browser = new TestBrowser(port);
    }

    private String direct(String team, String user, String text) {
        return Payloads.event(team, Payloads.direct(user, text));
    }

    @Test
    void provesItsAddressToSlack() {
        HttpResponse<String> response =
                post.json("{\"type\":\"url_verification\",\"challenge\":\"åäö\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("åäö");
    }

    @Test
    void answersWhatIsSigned() {
        assertThat(post.json(direct("T1", "UHTTP", QUESTION)).statusCode()).isEqualTo(200);
        FakeSlack.Call answer = slack.answerIn("DUHTTP");
        assertThat(answer.value("blocks")).contains("https://kompis.example/source/");
    }

    @Test
    void refusesWhatIsForgedOldOrFromTheFuture() {
        String body = direct("T1", "UFORGED", QUESTION);
        long now = Instant.now().getEpochSecond();
        assertThat(new SlackPost(port, "another").json(body).statusCode()).isEqualTo(401);
        assertThat(new SlackPost(port, "---").json(body).statusCode()).isEqualTo(401);
        assertThat(post.json(body, now - 301).statusCode()).isEqualTo(401);
        assertThat(post.json(body, now + 301).statusCode()).isEqualTo(401);
        assertThat(post.unsigned(body).statusCode()).isEqualTo(401);
        assertThat(
                        jdbc.sql("select count(*) from inbox where payload like '%UFORGED%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void refusesWhatIsTooLongToComeFromSlack() {
        assertThat(post.json("x".repeat(1_000_001)).statusCode()).isEqualTo(413);
    }

    @Test
    void saysThatItDoesNotUnderstandWhatIsNoRequest() {
        assertThat(post.json("{}").statusCode()).isEqualTo(400);
        assertThat(post.json("not json").statusCode()).isEqualTo(400);
    }

    @Test
    void answersACommandForWhoeverGaveIt() {
        String text = URLEncoder.encode("Vad är en e-tjänst?", StandardCharsets.UTF_8);
        String url = URLEncoder.encode(slack.base() + "/response/2", StandardCharsets.UTF_8);
        post.form(
                "command=%2Fkompis&team_id=T1&user_id=UCOMMAND&channel_id=C1&trigger_id=1.1&text="
                        + text
                        + "&response_url="
                        + url);
        FakeSlack.Call answer =
                slack.await("response_url", call -> call.value("path").endsWith("2"));
        assertThat(answer.value("text")).containsIgnoringCase("e-tjänst");
    }

    private HttpResponse<String> install(String team) {
        String state =
                location(browser.get("/slack/install")).replaceAll(".*state=([^&]+).*", "$1");
        return browser.get("/slack/oauth_redirect?code=" + team + "&state=" + state);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void sendsAnAdministratorToSlackWithEverythingItAsksFor() {
        HttpResponse<String> response = browser.get("/slack/install");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response))
                .startsWith(slack.base() + "/authorize?client_id=1.2&scope=app_mentions%3Aread%2C")
                .contains("redirect_uri=https://kompis.example/slack/oauth_redirect");
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void keepsWorkspacesApart() {
        assertThat(install("T2").body()).contains("Kommun T2");
        post.json(direct("T1", "UONE", QUESTION));
        post.json(direct("T2", "UTWO", QUESTION));
        slack.answerIn("DUONE");
        slack.answerIn("DUTWO");
        slack.assertTokensStayedAtHome("DUONE", "xoxb-one");
        slack.assertTokensStayedAtHome("DUTWO", "xoxb-T2");
        assertThat(
                        jdbc.sql(
                                        "select count(distinct tenant_id) from connection where channel = 'slack'")
                                .query(Integer.class)
                                .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsTokensEncrypted() {
        install("T3");
        var row =
                jdbc.sql("select * from slack_workspace where team_id = 'T3'").query().singleRow();
        assertThat(row.toString()).doesNotContain("xoxb");
        assertThat(String.valueOf(row.get("key_id"))).hasSize(8);
    }

    @Test
    void takesNoStateButItsOwnAndThatOnce() {
        String state =
                location(browser.get("/slack/install")).replaceAll(".*state=([^&]+).*", "$1");
        String way = "/slack/oauth_redirect?code=T4&state=";
        assertThat(browser.get(way + "forged").statusCode()).isEqualTo(403);
        assertThat(new TestBrowser(port).get(way + state).statusCode()).isEqualTo(403);
        assertThat(slack.calls("oauth.v2.access")).isEmpty();
        assertThat(browser.get(way + state).statusCode()).isEqualTo(200);
        assertThat(browser.get(way + state).statusCode()).isEqualTo(403);
    }

    @Test
    void forgetsAWorkspaceAtOnceWhenItUninstalls() {
        install("T5");
        post.json(direct("T5", "UGONE", "hej"));
        slack.answerIn("DUGONE");
        String uninstalled =
                Payloads.event("T5", new java.util.HashMap<>(Map.of("type", "app_uninstalled")))
                        .replaceAll(
                                "\"event_time\":\\d+",
                                "\"event_time\":" + (Instant.now().getEpochSecond() + 1));
        post.json(uninstalled);
        assertThat(count("slack_workspace where team_id = 'T5'")).isZero();
        slack.forgetCalls();
        assertThat(post.json(direct("T5", "UGONE", QUESTION)).statusCode()).isEqualTo(200);
        post.json(direct("T1", "UONE", "tack"));
        slack.answerIn("DUONE");
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void forgetsAWorkspaceWhoseTokenSlackDoesNotKnowAnyMore() {
        install("T6");
        slack.fail("users.info", FakeSlack.Fault.refused("token_revoked"));
        post.json(direct("T6", "UREVOKED", "hej"));
        Awaitility.await().until(() -> count("slack_workspace where team_id = 'T6'") == 0);
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    @Test
    void countsWhatItDoesForTheOperator() {
        post.json(direct("T1", "UCOUNT", "hej"));
        slack.answerIn("DUCOUNT");
        browser.page("/");
        assertThat(browser.get("/actuator/prometheus").body())
                .contains("kompis_slack_events_total{kind=\"event\"}")
                .contains("kompis_slack_ack_seconds_count")
                .contains("kompis_slack_reply_seconds_count");
        assertThat(browser.get("/actuator/health").body()).contains("\"connection\":\"connected\"");
    }
}
