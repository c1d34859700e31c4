package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kompis.teams.TeamsClient.button;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.conversation.Block;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.web.TestBrowser;
import tools.jackson.databind.JsonNode;

/** People talk to Kompis in Teams. */
@TeamsTest
class TeamsTests {
    private static final String QUESTION = "Vad är öppna data?";

    @Autowired private FakeTeams teams;
    @Autowired private JdbcClient jdbc;
    @Autowired private Files files;
    @Autowired private TeamsChannel channel;
    @Autowired private Participants participants;
    @LocalServerPort private int port;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    private TeamsClient person(String account) {
        return new TeamsClient(teams, port, "T1", account);
    }

    /** Somebody who was greeted. */
    private TeamsClient acquaintance(String account) {
        TeamsClient person = person(account);
        person.say("hej");
        teams.answerIn(person.conversation(), call -> true);
        return person;
    }

    private TeamsClient inChannel(String account) {
        return new TeamsClient(
                teams, port, "T1", account, "19:team@thread.tacv2;messageid=1", "channel");
    }

    @Test
    void answersWithCitationsAndThenWithWhatToDoNext() {
        TeamsClient person = acquaintance("29:asks");
        assertThat(person.say(QUESTION).statusCode()).isEqualTo(200);
        FakeTeams.Call answer = teams.answerIn(person.conversation(), it -> isCited(it));
        JsonNode citation = answer.body().path("entities").path(0).path("citation").path(0);
        assertThat(answer.text()).contains("Så här står det i materialet:", "[1]");
        assertThat(citation.path("position").intValue()).isEqualTo(1);
        assertThat(citation.path("appearance").path("url").stringValue(""))
                .startsWith("https://kompis.example/source/");
        assertThat(answer.body().path("channelData").has("feedbackLoop")).isTrue();
        assertThat(answer.body().has("attachments")).isFalse();
        FakeTeams.Call next =
                teams.answerIn(
                        person.conversation(), it -> it.card().toString().contains("Visa samm"));
        assertThat(next.token()).startsWith("Bearer outbound-");
        assertThat(button(next.card(), "Mer").path("fallback").path("type").stringValue(""))
                .isEqualTo("Action.Submit");
    }

    private static boolean isCited(FakeTeams.Call call) {
        return call.body().path("entities").size() == 1;
    }

    @Test
    void doesNotAnswerTheSameMessageTwice() {
        TeamsClient person = acquaintance("29:twice");
        Map<String, Object> hello = person.activity("message", Map.of("text", "tack"));
        assertThat(person.post(hello).statusCode()).isEqualTo(200);
        assertThat(person.post(hello).statusCode()).isEqualTo(200);
        person.say("hej då");
        teams.answerIn(person.conversation(), it -> it.text().startsWith("Hej då"));
        assertThat(teams.messages().stream().filter(it -> it.text().contains("Varsågod")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from inbox where connection = 'T1' and event_id like ?")
                                .param("message/a:29:twice/%")
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void takesACardsPlaceWithTheAnswerToAPress() {
        TeamsClient person = acquaintance("29:settings");
        person.say("inställningar");
        JsonNode form =
                teams.answerIn(person.conversation(), it -> it.card().toString().contains("Spara"))
                        .card();
        JsonNode wrong =
                person.press(button(form, "Spara"), Map.of("field.language", "klingonska"));
        assertThat(wrong.path("type").stringValue("")).contains("card.adaptive");
        assertThat(wrong.toString()).contains("Välj svenska eller engelska");
        JsonNode saved =
                person.press(
                        button(wrong.path("value"), "Spara"),
                        Map.of("field.language", "sv", "field.audience", "OFFICIAL"));
        assertThat(saved.toString()).contains("Dina inställningar är sparade");
        FakeTeams.Call update =
                teams.await(it ->
                        it.method().equals("PUT") && it.body().toString().contains("är sparade"));
        assertThat(update.path()).endsWith("/activities/the-card");
    }

    @Test
    void answersAPressBelowAnAnswerWithNewMessages() {
        TeamsClient person = acquaintance("29:more");
        person.say(QUESTION);
        JsonNode card =
                teams.answerIn(person.conversation(), it -> it.card().toString().contains("Mer"))
                        .card();
        teams.forgetCalls();
        JsonNode word = person.press(button(card, "Mer"), Map.of());
        assertThat(word.path("type").stringValue("")).endsWith("activity.message");
        teams.answerIn(person.conversation(), TeamsTests::isCited);
    }

    @Test
    void takesThumbsWithWhatWasMissing() {
        TeamsClient person = acquaintance("29:thumb");
        person.say(QUESTION);
        teams.answerIn(person.conversation(), it -> it.card().toString().contains("Mer"));
        String answer =
                jdbc.sql("select activity from teams_thumb where conversation = 'a:29:thumb'")
                        .query(String.class)
                        .single();
        HttpResponse<String> response =
                person.post(
                        person.activity(
                                "invoke",
                                Map.of(
                                        "name",
                                        "message/submitAction",
                                        "replyToId",
                                        answer,
                                        "value",
                                        Map.of(
                                                "actionName",
                                                "feedback",
                                                "actionValue",
                                                Map.of(
                                                        "reaction",
                                                        "dislike",
                                                        "feedback",
                                                        "{\"feedbackText\":\"Skolan saknas i Teams\"}")))));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{}");
        assertThat(
                        jdbc.sql(
                                        "select helpful from feedback where comment = 'Skolan saknas i Teams'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void doesNotPretendToKnowInvokesThatItDoesNot() {
        TeamsClient person = person("29:unknown");
        assertThat(
                        person.post(person.activity("invoke", Map.of("name", "task/fetch")))
                                .statusCode())
                .isEqualTo(501);
        assertThat(
                        person.post(person.activity("invoke", Map.of("name", "fileConsent/invoke")))
                                .statusCode())
                .isEqualTo(200);
        JsonNode foreign =
                person.press(FakeTeams.JSON.readTree("{\"data\":{\"kompis\":{}}}"), Map.of());
        assertThat(foreign.path("statusCode").intValue()).isEqualTo(400);
    }

    @Test
    void greetsOnceWhereItIsInstalled() {
        TeamsClient person = person("29:new");
        Map<String, Object> added = Map.of("action", "add");
        Map<String, Object> joined =
                Map.of("membersAdded", List.of(Map.of("id", "28:" + FakeTeams.APP)));
        person.post(person.activity("installationUpdate", added));
        person.post(person.activity("conversationUpdate", joined));
        teams.answerIn(person.conversation(), it -> it.card().toString().contains("jag är Kompis"));
        person.say("tack");
        teams.answerIn(person.conversation(), it -> it.text().length() > 0);
        assertThat(teams.messages()).filteredOn(it -> it.path().contains("/a:29:new/")).hasSize(2);
    }

    @Test
    void presentsItselfOnceInATeam() {
        TeamsClient member =
                new TeamsClient(teams, port, "T1", "29:member", "19:new@thread.tacv2", "channel");
        Map<String, Object> joined =
                Map.of("membersAdded", List.of(Map.of("id", "28:" + FakeTeams.APP)));
        member.post(member.activity("installationUpdate", Map.of("action", "add")));
        member.post(member.activity("conversationUpdate", joined));
        teams.answerIn("19:new@thread.tacv2", it -> it.text().contains("Nämn mig"));
        member.mention("tack");
        teams.answerIn("19:new@thread.tacv2", it -> !it.text().contains("Nämn mig"));
        assertThat(teams.messages()).filteredOn(it -> it.text().contains("Nämn mig")).hasSize(1);
    }

    @Test
    void answersInTheThreadWhereItIsMentioned() {
        TeamsClient member = inChannel("29:channel");
        member.say("Någon annan pratar om öppna data");
        member.mention(QUESTION);
        FakeTeams.Call answer =
                teams.answerIn("19:team@thread.tacv2;messageid=1", TeamsTests::isCited);
        assertThat(answer.text()).contains("Så här står det");
        assertThat(teams.messages()).noneMatch(it -> it.body().has("suggestedActions"));
    }

    @Test
    void tellsPersonalThingsToThePersonAlone() {
        TeamsClient member = inChannel("29:private");
        member.mention("mina uppgifter");
        teams.answerIn("a:29:private", it -> it.card().toString().contains("sparat om dig"));
        assertThat(teams.messages())
                .noneMatch(it ->
                        it.path().contains("19:team") && it.toString().contains("sparat om dig"));
    }

    @Test
    void saysInTheRoomHowToGetWhatCannotBeToldThere() {
        TeamsClient member = inChannel("29:blocked");
        teams.fail(403, "BotNotInConversationRoster", "0");
        member.mention("mina uppgifter");
        teams.answerIn("19:team@thread.tacv2;messageid=1", it -> it.text().contains("egen chatt"));
    }

    @Test
    void saysInTheRoomThatTheirChatIsGone() {
        acquaintance("29:moved");
        TeamsClient member = inChannel("29:moved");
        teams.fail(404, "ConversationNotFound", "0");
        member.mention("mina uppgifter");
        teams.answerIn("19:team@thread.tacv2;messageid=1", it -> it.text().contains("egen chatt"));
        member.mention("mina uppgifter");
        teams.answerIn("a:29:moved", it -> it.card().toString().contains("sparat om dig"));
        assertThat(teams.calls("POST"))
                .filteredOn(it -> it.path().equals("conversations"))
                .hasSize(1);
    }

    @Test
    void waitsAsLongAsTeamsAsksAndSendsThen() {
        TeamsClient person = acquaintance("29:slow");
        teams.fail(429, "TooManyRequests", "0");
        person.say("tack");
        teams.answerIn(person.conversation(), it -> it.text().length() > 0);
        assertThat(metric("kompis_teams_retries_total{cause=\"limited\"}")).isTrue();
    }

    private boolean metric(String name) {
        TestBrowser browser = new TestBrowser(port);
        browser.page("/");
        return browser.get("/actuator/prometheus").body().contains(name);
    }

    @Test
    void keepsItsTokenUntilTeamsRefusesIt() {
        TeamsClient person = acquaintance("29:token");
        int before = teams.calls("TOKEN").size();
        person.say("tack");
        teams.answerIn(person.conversation(), it -> it.text().length() > 0);
        assertThat(teams.calls("TOKEN")).hasSize(before);
        teams.fail(401, "Unauthorized", "0");
        person.say("hej då");
        teams.answerIn(person.conversation(), it -> it.text().startsWith("Hej då"));
        assertThat(teams.calls("TOKEN")).hasSize(before + 1);
    }

    private Route route(TeamsClient person) {
        return new Route("teams", "T1", person.conversation().substring(2));
    }

    private Dispatch push(TeamsClient person) {
        Participant to = participants.resolve(route(person), Hints.NONE);
        Reply lesson = Reply.of(new Block.Text("Dagens lektion"), new Block.Note("Två minuter"));
        return channel.send(Destination.own(route(person)), to, lesson, "push");
    }

    @Test
    void bringsWhatNobodyAskedForIntoTheirOwnChat() {
        TeamsClient person = acquaintance("29:push");
        assertThat(push(person)).isInstanceOf(Dispatch.Sent.class);
        assertThat(
                        teams.answerIn(person.conversation(), it -> it.text().contains("lektion"))
                                .text())
                .isEqualTo("Dagens lektion\n\nTvå minuter");
    }

    @Test
    void opensAChatForThoseWhoWereHeardInAChannelOnly() {
        TeamsClient member = inChannel("29:opened");
        member.mention("tack");
        teams.answerIn("19:team@thread.tacv2;messageid=1", it -> true);
        Route route = new Route("teams", "T1", "29:opened");
        Participant to = participants.resolve(route, Hints.NONE);
        Reply lesson = Reply.of(new Block.Text("Dagens lektion"));
        assertThat(channel.send(Destination.own(route), to, lesson, "push"))
                .isInstanceOf(Dispatch.Sent.class);
        assertThat(channel.send(Destination.own(route), to, lesson, "push2"))
                .isInstanceOf(Dispatch.Sent.class);
        assertThat(teams.calls("POST"))
                .filteredOn(it -> it.path().equals("conversations"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.body().path("tenantId").stringValue("")).isEqualTo("T1"));
    }

    @Test
    void saysOfAPushNoMoreThanIsKnown() {
        TeamsClient person = acquaintance("29:faults");
        teams.fail(429, "TooManyRequests", "7");
        assertThat(push(person)).isEqualTo(new Dispatch.RetryLater(Duration.ofSeconds(7)));
        teams.fail(502, "BadGateway", "0");
        assertThat(push(person)).isEqualTo(new Dispatch.Uncertain("BadGateway"));
        teams.fail(400, "BadSyntax", "0");
        assertThat(push(person)).isEqualTo(new Dispatch.Refused("BadSyntax"));
        teams.fail(403, "ConversationBlockedByUser", "0");
        assertThat(push(person)).isEqualTo(new Dispatch.Gone("ConversationBlockedByUser"));
        assertThat(push(person)).isInstanceOf(Dispatch.Gone.class);
        assertThat(
                        channel.find(
                                Destination.own(route(person)),
                                participants.resolve(route(person), Hints.NONE),
                                "push"))
                .isEqualTo(Finding.NEVER);
    }

    /** Teams' word is final: a chat that is not there any more is not opened anew. */
    @Test
    void doesNotOpenAgainWhatTeamsNoLongerFinds() {
        TeamsClient person = acquaintance("29:stale");
        teams.forgetCalls();
        teams.fail(404, "ConversationNotFound", "0");
        assertThat(push(person)).isEqualTo(new Dispatch.Gone("ConversationNotFound"));
        assertThat(push(person)).isEqualTo(new Dispatch.Gone("ConversationNotFound"));
        assertThat(teams.calls("POST", person.conversation())).isEmpty();
        person.say("hej igen");
        teams.answerIn(person.conversation(), it -> true);
        assertThat(push(person)).isInstanceOf(Dispatch.Sent.class);
    }

    @Test
    void isNotReachedAnyMoreAfterUninstallingUntilTheyWriteAgain() {
        TeamsClient person = acquaintance("29:leaves");
        person.post(person.activity("installationUpdate", Map.of("action", "remove")));
        assertThat(hasEnded("29:leaves")).isTrue();
        assertThat(push(person)).isInstanceOf(Dispatch.Gone.class);
        teams.forgetCalls();
        person.say("hej igen");
        teams.answerIn(person.conversation(), it -> true);
        assertThat(hasEnded("29:leaves")).isFalse();
        assertThat(push(person)).isInstanceOf(Dispatch.Sent.class);
    }

    private boolean hasEnded(String account) {
        return jdbc.sql("select count(gone_at) from route where account = ?")
                        .param(account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void takesGuestsForGuests() {
        teams.knows("29:guest", "{\"userRole\":\"guest\"}");
        acquaintance("29:guest");
        assertThat(
                        jdbc.sql(
                                        """
                                        select guest from person p join route r on r.person_id = p.id
                                        where r.account = '29:guest'
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void opensFilesWhereTeamsKeepsThemAndNowhereElse() throws IOException {
        try (InputStream file = files.open(teams.base() + "/file")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("innehållet");
        }
        assertThatThrownBy(() -> files.open("https://evil.example/file"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void keepsTenantsApart() {
        acquaintance("29:home");
        TeamsClient other = new TeamsClient(teams, port, "T2", "29:home", "a:t2", "personal");
        other.say("hej");
        teams.answerIn("a:t2", call -> true);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(distinct p.tenant_id) from person p
                                        join route r on r.person_id = p.id where r.account = '29:home'
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void countsWhatItDoesForTheOperator() {
        acquaintance("29:count");
        assertThat(metric("kompis_teams_events_total{kind=\"message\"}")).isTrue();
        TestBrowser browser = new TestBrowser(port);
        browser.page("/");
        assertThat(browser.get("/actuator/health").body()).contains("\"mode\":\"tokens\"");
    }
}
