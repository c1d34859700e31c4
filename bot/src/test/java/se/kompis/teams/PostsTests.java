package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.MovableClock;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.teams.cards.TeamsMessage;

/** What is posted waits as long as it has to; here nobody does, since waiting moves the clock. */
@TeamsTest
class PostsTests {
    @Autowired private FakeTeams teams;
    @Autowired private Connector connector;
    @Autowired private ChannelMetrics teamsMetrics;

    private final MovableClock clock = new MovableClock();

    private Posts posts;
    private WayBack way;
    private OutgoingActivity activity;

    @BeforeEach
    void open() {
        teams.forgetCalls();
        posts =
                new Posts(
                        connector,
                        new Calls(teamsMetrics, clock::pass),
                        new ConversationPace(clock));
        way = new WayBack(teams.serviceUrl(), "a:29:posts", "28:kompis", "");
        activity =
                OutgoingActivity.of(
                        new TeamsMessage(
                                "Ett svar",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        way,
                        "29:posts");
    }

    @Test
    void sendsALongAnswerNoFasterThanTeamsTakesIt() throws CallException {
        List<Instant> sent = new ArrayList<>();
        for (int part = 0; part < 20; part++) {
            assertThat(posts.persistently(way, activity)).isNotEmpty();
            sent.add(clock.instant());
        }
        assertThat(teams.calls("POST", way.conversation())).hasSize(20);
        for (int part = 8; part < sent.size(); part++) {
            assertThat(Duration.between(sent.get(part - 8), sent.get(part)))
                    .isGreaterThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void waitsAfter412AsAfter429() throws CallException {
        for (int status : List.of(412, 429)) {
            Instant start = clock.instant();
            teams.fail(status, "PreconditionFailed", "7");
            assertThat(posts.persistently(way, activity)).isNotEmpty();
            assertThat(Duration.between(start, clock.instant()))
                    .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8));
        }
    }

    @Test
    void updatesACardAfterTheSameWait() throws CallException {
        teams.fail(429, "TooManyRequests", "3");
        posts.replace(way, "the-card", activity);
        assertThat(teams.calls("PUT", way.conversation())).hasSize(1);
    }

    @Test
    void pushesWaitAMomentAndNoLonger() throws CallException {
        for (int push = 0; push < 20; push++) {
            posts.once(way, activity);
        }
        teams.fail(429, "TooManyRequests", "7");
        assertThatThrownBy(() -> posts.once(way, activity)).hasMessage("TooManyRequests");
        for (int busy = 0; busy < 39; busy++) {
            posts.persistently(way, activity);
        }
        assertThatThrownBy(() -> posts.once(way, activity)).hasMessage("ConversationLimit");
    }

    @Test
    void givesNoSignOfWorkWhereThereIsNoRoomForIt() throws CallException {
        for (int part = 0; part < 7; part++) {
            posts.now(way, activity);
        }
        assertThatThrownBy(() -> posts.now(way, activity)).hasMessage("ConversationLimit");
        assertThat(teams.calls("POST", way.conversation())).hasSize(7);
    }
}
