package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.answer.Town.QUESTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Reply;
import se.kompis.delivery.Rounds;

/** Experts and askers are of one tenant, and may be forgotten. */
@KompisTest
class ExpertPrivacyTests {
    @Autowired private AutowireCapableBeanFactory beans;
    @Autowired private MovableClock clock;
    @Autowired private Talk talk;
    @Autowired private Rounds rounds;
    @Autowired private Experts experts;
    @Autowired private ExpertDesk desk;
    @Autowired private ExpertMaterial material;
    @Autowired private Gaps gaps;
    @Autowired private ExpertData data;
    @Autowired private JdbcClient jdbc;
    private Town town;

    @BeforeEach
    void meet() {
        town = beans.createBean(Town.class);
    }

    @AfterEach
    void letTheClockBe() {
        clock.reset();
    }

    @Test
    void nothingOfATenantIsSeenByAnother() {
        town.join("procurement");
        town.ask("yes", "procurement");
        Talk.Person stranger = talk.somebody("other " + town.workspace);
        String other = town.participant(stranger).tenant();
        ExpertQuestion question = town.question();
        List<String> answers = List.of(answerOf(QUESTION));
        assertThat(gaps.of(other)).isEmpty();
        assertThat(experts.of(other)).isEmpty();
        assertThat(desk.of(other)).isEmpty();
        assertThat(desk.find(question.id(), other)).isEmpty();
        assertThat(experts.find(town.id(town.expert), other)).isEmpty();
        assertThat(desk.assign(other, answers, QUESTION, town.id(town.expert))).isFalse();
        assertThat(
                        material.approve(
                                question.id(),
                                town.participant(stranger),
                                QUESTION,
                                Set.of(),
                                LocalDate.of(2027, 11, 22)))
                .isFalse();
        gaps.dismiss(other, answers, true);
        assertThat(town.question().state()).isEqualTo(ExpertQuestion.State.ASKED);
        String code = experts.invite(town.tenant, "Någon", "Kansliet", Set.of());
        assertThat(Talk.text(stranger.say("expert " + code))).contains("gäller inte här");
        Content press = new Content.Pressed("expert.reply", Map.of("question", question.id()));
        assertThat(Talk.text((Reply) stranger.send(press))).contains("inte hos dig");
        Content ask = new Content.Pressed("expert.ask", Map.of("answer", answers.getFirst()));
        assertThat(Talk.text((Reply) stranger.send(ask))).contains("finns inte kvar");
    }

    private String answerOf(String question) {
        return jdbc.sql("select id from answer where question = ? and tenant_id = ?")
                .params(question, town.tenant)
                .query(String.class)
                .single();
    }

    @Test
    void aGuestHasNoExpertsHere() {
        Talk.Person guest =
                talk.stranger(town.workspace, new Hints(Optional.empty(), Optional.empty(), true));
        guest.say("hej");
        Reply refused = guest.say(QUESTION);
        assertThat(refused.blocks())
                .noneMatch(block ->
                        block instanceof Block.Actions actions
                                && actions.actions().stream()
                                        .anyMatch(it -> it.name().equals("expert.ask")));
    }

    @Test
    void bothAreShownWhatIsKeptOfThemAndForgottenWhenTheyWish() {
        town.join("procurement");
        town.ask("yes", "procurement");
        assertThat(kept(town.asker)).contains("Kim Ek").contains(QUESTION);
        town.askInRoom(town.asker, "no");
        assertThat(kept(town.asker)).contains("expert_form=[{channel=talk, place=" + town.room);
        assertThat(kept(town.expert)).contains("Ada").contains(QUESTION);
        data.erase(town.id(town.asker));
        assertThat(kept(town.asker)).doesNotContain("Kim Ek", town.room);
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.expert).getLast())).doesNotContain("Kim Ek");
        data.erase(town.id(town.expert));
        assertThat(experts.of(town.tenant)).isEmpty();
        assertThat(town.question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(town.question().expert()).isEmpty();
    }

    private String kept(Talk.Person person) {
        PersonalData kept = data;
        return kept.export(town.id(person)).toString();
    }
}
