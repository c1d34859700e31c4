package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** What reaches people in Teams without their asking, and what is known of it. */
@TeamsTest
class TeamsPushTests {
    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;
    @Autowired private JdbcClient jdbc;
    @Autowired private TeamsChannel channel;
    @Autowired private Participants participants;

    @BeforeEach
    void forget() {
        teams.forgetCalls();
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
        TeamsClient person = talk.acquaintance("29:push");
        assertThat(push(person)).isInstanceOf(Dispatch.Sent.class);
        assertThat(
                        teams.answerIn(person.conversation(), it -> it.text().contains("lektion"))
                                .text())
                .isEqualTo("Dagens lektion\n\nTvå minuter");
    }

    @Test
    void opensAChatForThoseWhoWereHeardInAChannelOnly() {
        TeamsClient member = talk.inThread("29:opened");
        member.mention("tack");
        teams.answerIn(TeamsTalk.THREAD, it -> true);
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
        TeamsClient person = talk.acquaintance("29:faults");
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
        TeamsClient person = talk.acquaintance("29:stale");
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
        TeamsClient person = talk.acquaintance("29:leaves");
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
}
