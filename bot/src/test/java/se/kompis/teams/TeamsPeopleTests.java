package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.teams.TeamsClient.button;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whom Kompis meets in Teams: new people, guests, other tenants. */
@TeamsTest
class TeamsPeopleTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    @Test
    void greetsOnceWhereItIsInstalled() {
        TeamsClient person = talk.person("29:new");
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
    void takesGuestsForGuests() {
        teams.knows("29:guest", "{\"userRole\":\"guest\"}");
        talk.acquaintance("29:guest");
        assertThat(isGuest("29:guest")).isTrue();
    }

    private boolean isGuest(String account) {
        return jdbc.sql(
                                """
                                select guest from person p join route r on r.person_id = p.id
                                where r.account = ?
                                """)
                        .param(account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void takesGuestsForGuestsWhenTheFirstThingTheyDoIsToPress() {
        JsonNode form = talk.settings(talk.acquaintance("29:host"));
        teams.knows("29:presses", "{\"userRole\":\"guest\"}");
        TeamsClient guest = talk.person("29:presses");
        guest.press(button(form, "Spara"), Map.of("field.language", "sv"));
        assertThat(isGuest("29:presses")).isTrue();
    }

    @Test
    void keepsTenantsApart() {
        talk.acquaintance("29:home");
        TeamsClient other = talk.stranger("T2", "29:home", "a:t2");
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
}
