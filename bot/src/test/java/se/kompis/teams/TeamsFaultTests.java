package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Teams asks to wait, or refuses. */
@TeamsTest
class TeamsFaultTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    @Test
    void waitsAsLongAsTeamsAsksAndSendsThen() {
        TeamsClient person = talk.acquaintance("29:slow");
        teams.fail(429, "TooManyRequests", "0");
        person.say("tack");
        teams.answerIn(person.conversation(), it -> it.text().length() > 0);
        assertThat(talk.told("prometheus"))
                .contains("kompis_teams_retries_total{cause=\"limited\"}");
    }

    @Test
    void keepsItsTokenUntilTeamsRefusesIt() {
        TeamsClient person = talk.acquaintance("29:token");
        int before = teams.calls("TOKEN").size();
        person.say("tack");
        teams.answerIn(person.conversation(), it -> it.text().length() > 0);
        assertThat(teams.calls("TOKEN")).hasSize(before);
        teams.fail(401, "Unauthorized", "0");
        person.say("hej då");
        teams.answerIn(person.conversation(), it -> it.text().startsWith("Hej då"));
        assertThat(teams.calls("TOKEN")).hasSize(before + 1);
    }
}
