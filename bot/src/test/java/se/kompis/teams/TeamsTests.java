package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kompis.teams.TeamsClient.button;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** People talk to Kompis in Teams. */
@TeamsTest
class TeamsTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;
    @Autowired private JdbcClient jdbc;
    @Autowired private Files files;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    @Test
    void answersWithCitationsAndThenWithWhatToDoNext() {
        TeamsClient person = talk.acquaintance("29:asks");
        assertThat(person.say(TeamsTalk.QUESTION).statusCode()).isEqualTo(200);
        FakeTeams.Call answer = teams.answerIn(person.conversation(), TeamsTalk::isCited);
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

    @Test
    void takesACardsPlaceWithTheAnswerToAPress() {
        TeamsClient person = talk.acquaintance("29:settings");
        JsonNode form = talk.settings(person);
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
        TeamsClient person = talk.acquaintance("29:more");
        person.say(TeamsTalk.QUESTION);
        JsonNode card = talk.card(person.conversation(), "Mer");
        teams.forgetCalls();
        JsonNode word = person.press(button(card, "Mer"), Map.of());
        assertThat(word.path("type").stringValue("")).endsWith("activity.message");
        teams.answerIn(person.conversation(), TeamsTalk::isCited);
    }

    @Test
    void takesThumbsWithWhatWasMissing() {
        TeamsClient person = talk.acquaintance("29:thumb");
        String answer = talk.answerToRate(person);
        HttpResponse<String> response =
                person.post(
                        person.thumbDown(answer, "{\"feedbackText\":\"Skolan saknas i Teams\"}"));
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
        TeamsClient person = talk.person("29:unknown");
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
    void opensFilesWhereTeamsKeepsThemAndNowhereElse() throws IOException {
        try (InputStream file = files.open(teams.base() + "/file")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("innehållet");
        }
        assertThatThrownBy(() -> files.open("https://evil.example/file"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void countsWhatItDoesForTheOperator() {
        talk.acquaintance("29:count");
        assertThat(talk.told("prometheus")).contains("kompis_teams_events_total{kind=\"message\"}");
        assertThat(talk.told("health")).contains("\"mode\":\"tokens\"");
    }
}
