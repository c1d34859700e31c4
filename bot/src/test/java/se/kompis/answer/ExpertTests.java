package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.answer.Town.ANSWER;
import static se.kompis.answer.Town.QUESTION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
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
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Reply;
import se.kompis.delivery.Rounds;

/** From a question that nothing answers to an answer that everybody finds. */
@KompisTest
class ExpertTests {
    @Autowired private AutowireCapableBeanFactory beans;
    @Autowired private MovableClock clock;
    @Autowired private Talk talk;
    @Autowired private Rounds rounds;
    @Autowired private Experts experts;
    @Autowired private ExpertDesk desk;
    @Autowired private ExpertMaterial material;
    @Autowired private Gaps gaps;
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
    void disturbsNoExpertInTheEvening() {
        town.ask("no", "");
        town.join("procurement");
        Gap gap = gaps.of(town.tenant).getFirst();
        clock.pass(Duration.ofHours(8));
        assertThat(desk.assign(town.tenant, gap.answers(), gap.question(), town.id(town.expert)))
                .isTrue();
        rounds.round();
        assertThat(talk.pushes(town.expert)).isEmpty();
        clock.pass(Duration.ofHours(13));
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.expert).getLast())).contains(QUESTION);
    }

    @Test
    void whatNobodyCouldAnswerIsAnsweredToTheNextWhoAsksInOtherWords() {
        town.ask("no", "");
        town.join("procurement");
        Gap gap = gaps.of(town.tenant).getFirst();
        assertThat(gap.question()).isEqualTo(QUESTION);
        assertThat(gap.waiting()).isEqualTo(1);
        assertThat(desk.assign(town.tenant, gap.answers(), gap.question(), town.id(town.expert)))
                .isTrue();
        assertThat(gaps.of(town.tenant)).isEmpty();
        rounds.round();
        Reply asked = talk.pushes(town.expert).getLast();
        assertThat(Talk.text(asked)).contains(QUESTION).contains("inte visa sitt namn");
        assertThat(town.reply()).contains("Tack");
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.asker).getLast()))
                .contains(QUESTION)
                .contains(ANSWER)
                .contains("Kansliet");
        ExpertQuestion question = town.question();
        assertThat(approve(town.expert)).as("the expert's own").isFalse();
        String otherWords = "Är det tillåtet att spela in video när nämnden sammanträder?";
        assertThat(Talk.quotes(town.somebody().say(otherWords)))
                .noneMatch(it -> ANSWER.contains(it.text()));
        assertThat(approve(town.asker)).isTrue();
        assertThat(approve(town.asker)).as("once").isFalse();
        Reply answered = town.somebody().say(otherWords);
        Block.Quote quote = Talk.quotes(answered).getFirst();
        assertThat(ANSWER).contains(quote.text());
        assertThat(quote.citation().publisher()).contains("Kansliet");
        assertThat(quote.citation().title()).isEqualTo(question.text());
    }

    private boolean approve(Talk.Person by) {
        return material.approve(
                town.question().id(),
                town.participant(by),
                QUESTION,
                Set.of(),
                LocalDate.of(2027, 11, 22));
    }

    @Test
    void whoKnowsTheTopicIsAskedAtOnceWithTheNameThatTheAskerShows() {
        town.join("procurement");
        Reply refused = town.asker.say(QUESTION);
        Form form = (Form) town.asker.press(refused, "Fråga en expert");
        FormErrors rejected =
                (FormErrors)
                        Town.submit(
                                town.asker, form, Map.of("show", "yes", "topic", "procurement"));
        assertThat(rejected.errors()).containsKey("name");
        Map<String, String> values =
                Map.of("show", "yes", "name", "Kim Ek", "topic", "procurement");
        Reply sent = (Reply) Town.submit(town.asker, form, values);
        assertThat(Talk.text(sent)).contains("Kansliet").contains("30 november 2026");
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.expert).getLast())).contains("Kim Ek");
        assertThat(gaps.of(town.tenant)).isEmpty();
    }

    @Test
    void whatNobodyAnswersInFiveWorkingDaysComesBackAndTheAskerIsTold() {
        town.join("procurement");
        town.ask("no", "procurement");
        clock.pass(Duration.ofDays(5));
        desk.fetchBack();
        assertThat(town.question().state()).isEqualTo(ExpertQuestion.State.ASKED);
        clock.pass(Duration.ofDays(3));
        desk.fetchBack();
        assertThat(town.question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(town.question().returned()).isTrue();
        assertThat(gaps.of(town.tenant)).hasSize(1);
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.asker).getLast()))
                .contains("Ingen expert har svarat");
        Reply late = talk.pushes(town.expert).stream().findFirst().orElse(Reply.of());
        assertThat(late.blocks()).isEmpty();
    }

    @Test
    void theExpertMayGiveAQuestionBackAndThenCannotAnswerIt() {
        town.join("procurement");
        town.ask("no", "procurement");
        rounds.round();
        Reply asked = talk.pushes(town.expert).getLast();
        Form form = (Form) town.expert.press(asked, "Svara");
        assertThat(Talk.text((Reply) town.expert.press(asked, "Lämna tillbaka")))
                .contains("tillbaka");
        assertThat(town.question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(Talk.text((Reply) Town.submit(town.expert, form, Map.of("words", ANSWER))))
                .contains("inte hos dig");
    }

    @Test
    void whoIsNoExpertAnyMoreHasNoQuestions() {
        town.join("procurement");
        town.ask("no", "procurement");
        desk.dismiss(town.id(town.expert), "another tenant");
        assertThat(experts.of(town.tenant)).hasSize(1);
        desk.dismiss(town.id(town.expert), town.tenant);
        assertThat(experts.of(town.tenant)).isEmpty();
        assertThat(town.question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(gaps.of(town.tenant)).hasSize(1);
    }

    @Test
    void theAnswerComesWhereItWasAskedForEvenIfAnotherWayWasUsedSince() {
        town.join("procurement");
        town.ask("no", "procurement");
        jdbc.sql(
                        """
                        insert into route (channel, connection, account, person_id, used_at)
                        values ('talk', ?, ?, ?, ?)
                        """)
                .params(town.workspace, "later " + town.workspace, town.id(town.asker))
                .param(clock.millis() + 1)
                .update();
        rounds.round();
        town.reply();
        rounds.round();
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.asker).getLast())).contains(ANSWER);
    }
}
