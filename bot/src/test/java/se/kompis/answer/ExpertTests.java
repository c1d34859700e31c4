package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Reply;
import se.kompis.delivery.Rounds;
import se.kompis.people.People;

/** From a question that nothing answers to an answer that everybody finds. */
@KompisTest
class ExpertTests {
    private static final String QUESTION = "Får nämnden spela in sina sammanträden på video?";
    private static final String ANSWER =
            "Ja, nämnden får spela in sammanträden på video när fullmäktige har beslutat det."
                    + " Säg det högt innan ni börjar spela in.";

    @Autowired private Talk talk;
    @Autowired private Rounds rounds;
    @Autowired private People people;
    @Autowired private Experts experts;
    @Autowired private ExpertDesk desk;
    @Autowired private ExpertMaterial material;
    @Autowired private Gaps gaps;
    @Autowired private ExpertData data;
    @Autowired private MovableClock clock;
    @Autowired private org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private final String workspace = UUID.randomUUID().toString();
    private Talk.Person asker;
    private Talk.Person expert;
    private String tenant = "";

    @BeforeEach
    void meet() {
        clock.reset();
        // To a Monday: on a Sunday nobody is disturbed.
        clock.pass(Duration.ofDays(1));
        asker = talk.somebody(workspace);
        expert = talk.somebody(workspace);
        tenant = participant(asker).tenant();
    }

    @AfterEach
    void letTheClockBe() {
        clock.reset();
    }

    @Test
    void disturbsNoExpertInTheEvening() {
        ask("no", "");
        join("procurement");
        Gap gap = gaps.of(tenant).getFirst();
        clock.pass(Duration.ofHours(8));
        assertThat(desk.assign(tenant, gap.answers(), gap.question(), person(expert))).isTrue();
        rounds.round();
        assertThat(talk.pushes(expert)).isEmpty();
        clock.pass(Duration.ofHours(13));
        rounds.round();
        assertThat(Talk.text(talk.pushes(expert).getLast())).contains(QUESTION);
    }

    @Test
    void whatNobodyCouldAnswerIsAnsweredToTheNextWhoAsksInOtherWords() {
        ask("no", "");
        join("procurement");
        Gap gap = gaps.of(tenant).getFirst();
        assertThat(gap.question()).isEqualTo(QUESTION);
        assertThat(gap.waiting()).isEqualTo(1);
        assertThat(desk.assign(tenant, gap.answers(), gap.question(), person(expert))).isTrue();
        assertThat(gaps.of(tenant)).isEmpty();
        rounds.round();
        Reply asked = talk.pushes(expert).getLast();
        assertThat(Talk.text(asked)).contains(QUESTION).contains("inte visa sitt namn");
        assertThat(reply(asked, ANSWER)).contains("Tack");
        rounds.round();
        assertThat(Talk.text(talk.pushes(asker).getLast()))
                .contains(QUESTION)
                .contains(ANSWER)
                .contains("Kansliet");
        ExpertQuestion question = question();
        assertThat(approve(expert)).as("the expert's own").isFalse();
        String otherWords = "Är det tillåtet att spela in video när nämnden sammanträder?";
        assertThat(Talk.quotes(next(otherWords))).noneMatch(it -> ANSWER.contains(it.text()));
        assertThat(approve(asker)).isTrue();
        assertThat(approve(asker)).as("once").isFalse();
        Reply answered = next(otherWords);
        Block.Quote quote = Talk.quotes(answered).getFirst();
        assertThat(ANSWER).contains(quote.text());
        assertThat(quote.citation().publisher()).contains("Kansliet");
        assertThat(quote.citation().title()).isEqualTo(question.text());
    }

    @Test
    void whoKnowsTheTopicIsAskedAtOnceWithTheNameThatTheAskerShows() {
        join("procurement");
        Reply refused = asker.say(QUESTION);
        Form form = (Form) asker.press(refused, "Fråga en expert");
        FormErrors rejected =
                (FormErrors) submit(asker, form, Map.of("show", "yes", "topic", "procurement"));
        assertThat(rejected.errors()).containsKey("name");
        Map<String, String> values =
                Map.of("show", "yes", "name", "Kim Ek", "topic", "procurement");
        Reply sent = (Reply) submit(asker, form, values);
        assertThat(Talk.text(sent)).contains("Kansliet").contains("30 november 2026");
        rounds.round();
        assertThat(Talk.text(talk.pushes(expert).getLast())).contains("Kim Ek");
        assertThat(gaps.of(tenant)).isEmpty();
    }

    @Test
    void whatNobodyAnswersInFiveWorkingDaysComesBackAndTheAskerIsTold() {
        join("procurement");
        ask("no", "procurement");
        clock.pass(Duration.ofDays(5));
        desk.fetchBack();
        assertThat(question().state()).isEqualTo(ExpertQuestion.State.ASKED);
        clock.pass(Duration.ofDays(3));
        desk.fetchBack();
        assertThat(question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(question().returned()).isTrue();
        assertThat(gaps.of(tenant)).hasSize(1);
        rounds.round();
        assertThat(Talk.text(talk.pushes(asker).getLast())).contains("Ingen expert har svarat");
        Reply late = talk.pushes(expert).stream().findFirst().orElse(Reply.of());
        assertThat(late.blocks()).isEmpty();
    }

    @Test
    void theExpertMayGiveAQuestionBackAndThenCannotAnswerIt() {
        join("procurement");
        ask("no", "procurement");
        rounds.round();
        Reply asked = talk.pushes(expert).getLast();
        Form form = (Form) expert.press(asked, "Svara");
        assertThat(Talk.text((Reply) expert.press(asked, "Lämna tillbaka"))).contains("tillbaka");
        assertThat(question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(Talk.text((Reply) submit(expert, form, Map.of("words", ANSWER))))
                .contains("inte hos dig");
    }

    @Test
    void whoIsNoExpertAnyMoreHasNoQuestions() {
        join("procurement");
        ask("no", "procurement");
        desk.dismiss(person(expert), "another tenant");
        assertThat(experts.of(tenant)).hasSize(1);
        desk.dismiss(person(expert), tenant);
        assertThat(experts.of(tenant)).isEmpty();
        assertThat(question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(gaps.of(tenant)).hasSize(1);
    }

    @Test
    void theAnswerComesWhereItWasAskedForEvenIfAnotherWayWasUsedSince() {
        join("procurement");
        ask("no", "procurement");
        jdbc.sql(
                        """
                        insert into route (channel, connection, account, person_id, used_at)
                        values ('talk', ?, ?, ?, ?)
                        """)
                .params(workspace, "later " + workspace, person(asker))
                .param(clock.millis() + 1)
                .update();
        rounds.round();
        reply(talk.pushes(expert).getLast(), ANSWER);
        rounds.round();
        rounds.round();
        assertThat(Talk.text(talk.pushes(asker).getLast())).contains(ANSWER);
    }

    @Test
    void whoAskedWhereOthersReadIsAnsweredThereWithoutBeingNamed() {
        join("procurement");
        String room = "room " + workspace;
        askIn(room, asker, "yes");
        rounds.round();
        assertThat(Talk.text(talk.pushes(expert).getLast())).contains("Kim Ek");
        reply(talk.pushes(expert).getLast(), ANSWER);
        rounds.round();
        assertThat(Talk.text(talk.pushes(room).getLast()))
                .contains(QUESTION, ANSWER, "Kansliet")
                .doesNotContain("Kim Ek");
        assertThat(talk.pushes(asker)).isEmpty();
    }

    @Test
    void whoAskedWhereOthersReadIsToldThereThatNobodyHasAnswered() {
        join("procurement");
        String room = "room " + workspace;
        askIn(room, asker, "no");
        clock.pass(Duration.ofDays(8));
        desk.fetchBack();
        rounds.round();
        assertThat(Talk.text(talk.pushes(room).getLast())).contains("Ingen expert har svarat");
        assertThat(talk.pushes(asker)).isEmpty();
    }

    @Test
    void ofTwoWhoAskInOneConversationOneIsAnsweredThereAndTheOtherAlone() {
        join("procurement");
        String room = "room " + workspace;
        Talk.Person other = talk.somebody(workspace);
        Reply refused = askIn(room, asker, "no");
        askIn(room, other, refused, "no");
        rounds.round();
        reply(talk.pushes(expert).getLast(), ANSWER);
        rounds.round();
        assertThat(talk.pushes(room)).hasSize(1);
        assertThat(talk.pushes(asker).size() + talk.pushes(other).size()).isEqualTo(1);
    }

    @Test
    void nobodyHasAnswersSaidWhereTheyHaveNotAsked() {
        join("procurement");
        String room = "room " + workspace;
        Form form = (Form) asker.in(room).press(asker.in(room).say(QUESTION), "Fråga en expert");
        Talk.Person other = talk.somebody(workspace);
        Map<String, String> values = Map.of("show", "no", "name", "", "topic", "procurement");
        assertThat(Talk.text((Reply) submit(other, form, values))).contains("till dig");
        rounds.round();
        reply(talk.pushes(expert).getLast(), ANSWER);
        rounds.round();
        assertThat(talk.pushes(room)).isEmpty();
        assertThat(Talk.text(talk.pushes(other).getLast())).contains(ANSWER);
    }

    @Test
    void similarQuestionsStandTogetherWithoutNamesAndStayAwayOnceTheyAreNotOurs() {
        asker.say("Hur lagar man en cykel?");
        expert.say("hur lagar jag en cykel som gått sönder");
        Gap gap = gaps.of(tenant).getFirst();
        assertThat(gap.times()).isEqualTo(2);
        assertThat(gap.refused()).isEqualTo(2);
        assertThat(gap.weeks()).hasSize(Gaps.WEEKS).last().isEqualTo(2);
        gaps.dismiss(tenant, gap.answers(), true);
        asker.say("Laga en cykel, hur gör man?");
        assertThat(gaps.of(tenant)).singleElement().matches(Gap::dismissed);
        gaps.dismiss(tenant, gap.answers(), false);
        assertThat(gaps.of(tenant)).singleElement().matches(it -> !it.dismissed());
    }

    @Test
    void aThumbDownMakesAGapOfAnAnswer() {
        Reply answered = asker.say("Vad är öppna data?");
        assertThat(gaps.of(tenant)).isEmpty();
        asker.press(answered, "Nej");
        assertThat(gaps.of(tenant))
                .singleElement()
                .satisfies(gap -> assertThat(gap.unhelpful()).isEqualTo(1));
    }

    @Test
    void nothingOfATenantIsSeenByAnother() {
        join("procurement");
        ask("yes", "procurement");
        Talk.Person stranger = talk.somebody("other " + workspace);
        String other = participant(stranger).tenant();
        ExpertQuestion question = question();
        List<String> answers = List.of(answerOf(QUESTION));
        assertThat(gaps.of(other)).isEmpty();
        assertThat(experts.of(other)).isEmpty();
        assertThat(desk.of(other)).isEmpty();
        assertThat(desk.find(question.id(), other)).isEmpty();
        assertThat(experts.find(person(expert), other)).isEmpty();
        assertThat(desk.assign(other, answers, QUESTION, person(expert))).isFalse();
        assertThat(
                        material.approve(
                                question.id(),
                                participant(stranger),
                                QUESTION,
                                Set.of(),
                                LocalDate.of(2027, 11, 22)))
                .isFalse();
        gaps.dismiss(other, answers, true);
        assertThat(question().state()).isEqualTo(ExpertQuestion.State.ASKED);
        String code = experts.invite(tenant, "Någon", "Kansliet", Set.of());
        assertThat(Talk.text(stranger.say("expert " + code))).contains("gäller inte här");
        Content press = new Content.Pressed("expert.reply", Map.of("question", question.id()));
        assertThat(Talk.text((Reply) stranger.send(press))).contains("inte hos dig");
        Content ask = new Content.Pressed("expert.ask", Map.of("answer", answers.getFirst()));
        assertThat(Talk.text((Reply) stranger.send(ask))).contains("finns inte kvar");
    }

    @Test
    void aGuestHasNoExpertsHere() {
        Talk.Person guest =
                talk.stranger(
                        workspace,
                        new Hints(java.util.Optional.empty(), java.util.Optional.empty(), true));
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
        join("procurement");
        ask("yes", "procurement");
        assertThat(kept(asker)).contains("Kim Ek").contains(QUESTION);
        String room = "room " + workspace;
        askIn(room, asker, "no");
        assertThat(kept(asker)).contains("expert_form=[{channel=talk, place=" + room);
        assertThat(kept(expert)).contains("Ada").contains(QUESTION);
        data.erase(person(asker));
        assertThat(kept(asker)).doesNotContain("Kim Ek", room);
        rounds.round();
        assertThat(Talk.text(talk.pushes(expert).getLast())).doesNotContain("Kim Ek");
        data.erase(person(expert));
        assertThat(experts.of(tenant)).isEmpty();
        assertThat(question().state()).isEqualTo(ExpertQuestion.State.OPEN);
        assertThat(question().expert()).isEmpty();
    }

    private void join(String topic) {
        String code = experts.invite(tenant, "Ada", "Kansliet", Set.of(topic));
        assertThat(Talk.text(expert.say("Expert " + code))).contains("expert för Kansliet");
        assertThat(Talk.text(expert.say("expert " + code))).contains("gäller inte");
    }

    private void ask(String show, String topic) {
        Form form = (Form) asker.press(asker.say(QUESTION), "Fråga en expert");
        Reply sent =
                (Reply) submit(asker, form, Map.of("show", show, "name", "Kim Ek", "topic", topic));
        assertThat(Talk.text(sent))
                .containsIgnoringCase("svaret kommer till dig")
                .doesNotContain("{");
    }

    /** The form comes back from the person's own conversation, as it does in Teams. */
    private Reply askIn(String room, Talk.Person person, String show) {
        Reply refused = person.in(room).say(QUESTION);
        askIn(room, person, refused, show);
        return refused;
    }

    private void askIn(String room, Talk.Person person, Reply refused, String show) {
        Form form = (Form) person.in(room).press(refused, "Fråga en expert");
        assertThat(form.intro()).contains("där du frågade");
        Map<String, String> values = Map.of("show", show, "name", "Kim Ek", "topic", "procurement");
        assertThat(Talk.text((Reply) submit(person, form, values)))
                .contains("i samtalet där du frågade");
    }

    private static se.kompis.conversation.Response submit(
            Talk.Person person, Form form, Map<String, String> values) {
        return person.send(new Content.Submitted(form.id(), form.context(), Talk.values(values)));
    }

    private String reply(Reply asked, String words) {
        Form form = (Form) expert.press(asked, "Svara");
        return Talk.text((Reply) submit(expert, form, Map.of("words", words)));
    }

    private Reply next(String question) {
        return talk.somebody(workspace).say(question);
    }

    private boolean approve(Talk.Person by) {
        return material.approve(
                question().id(), participant(by), QUESTION, Set.of(), LocalDate.of(2027, 11, 22));
    }

    private ExpertQuestion question() {
        return desk.of(tenant).getFirst();
    }

    private String answerOf(String question) {
        return jdbc.sql("select id from answer where question = ? and tenant_id = ?")
                .params(question, tenant)
                .query(String.class)
                .single();
    }

    private String kept(Talk.Person person) {
        PersonalData kept = data;
        return kept.export(person(person)).toString();
    }

    private String person(Talk.Person person) {
        return participant(person).person();
    }

    private Participant participant(Talk.Person person) {
        return people.resolve(person.route(), Hints.NONE);
    }
}
