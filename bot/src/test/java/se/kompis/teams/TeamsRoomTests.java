package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Others in Teams read what Kompis says in a channel. */
@TeamsTest
class TeamsRoomTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
    }

    @Test
    void presentsItselfOnceInATeam() {
        TeamsClient member = talk.in("19:new@thread.tacv2", "channel", "29:member");
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
        TeamsClient member = talk.inThread("29:channel");
        member.say("Någon annan pratar om öppna data");
        member.mention(TeamsTalk.QUESTION);
        FakeTeams.Call answer = teams.answerIn(TeamsTalk.THREAD, TeamsTalk::isCited);
        assertThat(answer.text()).contains("Så här står det");
        assertThat(teams.messages()).noneMatch(it -> it.body().has("suggestedActions"));
    }

    @Test
    void tellsPersonalThingsToThePersonAlone() {
        TeamsClient member = talk.inThread("29:private");
        member.mention("mina uppgifter");
        teams.answerIn("a:29:private", it -> it.card().toString().contains("sparat om dig"));
        assertThat(teams.messages())
                .noneMatch(it ->
                        it.path().contains("19:team") && it.toString().contains("sparat om dig"));
    }

    @Test
    void saysInTheRoomHowToGetWhatCannotBeToldThere() {
        TeamsClient member = talk.inThread("29:blocked");
        teams.fail(403, "BotNotInConversationRoster", "0");
        member.mention("mina uppgifter");
        teams.answerIn(TeamsTalk.THREAD, it -> it.text().contains("egen chatt"));
    }

    @Test
    void saysInTheRoomThatTheirChatIsGone() {
        talk.acquaintance("29:moved");
        TeamsClient member = talk.inThread("29:moved");
        teams.fail(404, "ConversationNotFound", "0");
        member.mention("mina uppgifter");
        teams.answerIn(TeamsTalk.THREAD, it -> it.text().contains("egen chatt"));
        member.mention("mina uppgifter");
        teams.answerIn("a:29:moved", it -> it.card().toString().contains("sparat om dig"));
        assertThat(teams.calls("POST"))
                .filteredOn(it -> it.path().equals("conversations"))
                .hasSize(1);
    }
}
