package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.teams.TeamsClient.button;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What Teams brings twice is done once, and answered the same both times. */
@TeamsTest
class TeamsRedeliveryTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    /** What was to come has come when the goodbye is there. */
    private List<FakeTeams.Call> allSaid(TeamsClient person) {
        person.say("hej då");
        teams.answerIn(person.conversation(), it -> it.text().startsWith("Hej då"));
        return teams.messages();
    }

    private int count(String what, Object... values) {
        return jdbc.sql("select count(*) from " + what)
                .params(values)
                .query(Integer.class)
                .single();
    }

    @Test
    void doesNotAnswerTheSameMessageTwice() {
        TeamsClient person = talk.acquaintance("29:twice");
        Map<String, Object> hello = person.activity("message", Map.of("text", "tack"));
        assertThat(person.post(hello).statusCode()).isEqualTo(200);
        assertThat(person.post(hello).statusCode()).isEqualTo(200);
        assertThat(allSaid(person).stream().filter(it -> it.text().contains("Varsågod")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(
                        count(
                                "inbox where connection = 'T1' and event_id like ?",
                                "message/a:29:twice/%"))
                .isEqualTo(3);
    }

    @Test
    void countsAnAnswerToAQuestionOnce() {
        TeamsClient person = talk.acquaintance("29:again");
        person.say("starta leda digitalt");
        JsonNode form = talk.card(person.conversation(), "Spara");
        JsonNode begun = person.press(button(form, "Spara"), Map.of());
        JsonNode lesson = person.press(button(begun, "Nästa lektion"), Map.of());
        Map<String, Object> answer = person.pressing(button(lesson, "Svara"), chosen(lesson));
        String first = person.post(answer).body();
        assertThat(FakeTeams.JSON.readTree(first).path("type").stringValue("")).contains("card");
        int asked = count("asked_question");
        assertThat(person.post(answer).body()).isEqualTo(first).doesNotContain("redan tagit emot");
        assertThat(count("asked_question")).isEqualTo(asked);
        assertThat(count("inbox where event_id = ?", "press/a:29:again/" + answer.get("id")))
                .isEqualTo(1);
    }

    /** Any choice; for an order a different one at each step. */
    private static Map<String, String> chosen(JsonNode card) {
        List<JsonNode> inputs =
                card.findParents("choices").stream().filter(it -> it.has("id")).toList();
        assertThat(inputs).isNotEmpty();
        Map<String, String> chosen = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            chosen.put(
                    inputs.get(i).path("id").stringValue(""),
                    inputs.get(i).path("choices").path(i).path("value").stringValue(""));
        }
        return chosen;
    }

    @Test
    void givesTheSameCardToAPressThatComesTwiceAtOnce() {
        TeamsClient person = talk.acquaintance("29:both");
        Map<String, Object> save =
                person.pressing(
                        button(talk.settings(person), "Spara"),
                        Map.of("field.language", "sv", "field.audience", "OFFICIAL"));
        List<CompletableFuture<String>> both =
                Stream.of(save, save)
                        .map(it -> CompletableFuture.supplyAsync(() -> person.post(it).body()))
                        .toList();
        assertThat(both.getFirst().join())
                .contains("Dina inställningar är sparade")
                .isEqualTo(both.getLast().join());
        teams.await(it -> it.method().equals("PUT") && it.path().contains(person.conversation()));
        allSaid(person);
        assertThat(teams.calls("PUT", person.conversation())).hasSize(1);
    }

    /** As when it came to another instance before, or to this one before it was started anew. */
    @Test
    void leavesTheCardWhereItIsNotKnownWhatCameOfThePress() {
        TeamsClient person = talk.acquaintance("29:elsewhere");
        Map<String, Object> save =
                person.pressing(
                        button(talk.settings(person), "Spara"), Map.of("field.language", "en"));
        jdbc.sql(
                        """
                        insert into inbox (channel, connection, event_id, received_at, answered_at)
                        values ('teams', 'T1', ?, 1, 1)
                        """)
                .param("press/a:29:elsewhere/" + save.get("id"))
                .update();
        JsonNode word = FakeTeams.JSON.readTree(person.post(save).body());
        assertThat(word.path("type").stringValue("")).endsWith("activity.message");
        assertThat(word.path("value").stringValue("")).isEqualTo("Det har jag redan tagit emot.");
        allSaid(person);
        assertThat(teams.calls("PUT", person.conversation())).isEmpty();
    }

    @Test
    void sendsNewMessagesBelowAnAnswerOnce() {
        TeamsClient person = talk.acquaintance("29:once");
        person.say(TeamsTalk.QUESTION);
        JsonNode card = talk.card(person.conversation(), "Mer");
        teams.forgetCalls();
        Map<String, Object> more = person.pressing(button(card, "Mer"), Map.of());
        assertThat(person.post(more).body()).isEqualTo(person.post(more).body());
        assertThat(allSaid(person)).filteredOn(it -> it.body().has("entities")).hasSize(1);
    }

    @Test
    void takesAThumbOnce() {
        TeamsClient person = talk.acquaintance("29:thumbs");
        String answer = talk.answerToRate(person);
        Map<String, Object> thumb = person.thumbDown(answer, "Regionen saknas i Teams");
        assertThat(person.post(thumb).body()).isEqualTo("{}");
        jdbc.sql("update feedback set comment = null where comment = 'Regionen saknas i Teams'")
                .update();
        assertThat(person.post(thumb).body()).isEqualTo("{}");
        assertThat(count("feedback where comment = 'Regionen saknas i Teams'")).isZero();
        assertThat(count("inbox where event_id like ?", "%/a:29:thumbs/" + thumb.get("id")))
                .isEqualTo(2);
    }
}
