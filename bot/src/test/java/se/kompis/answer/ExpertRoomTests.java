package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.answer.Town.ANSWER;
import static se.kompis.answer.Town.QUESTION;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Form;
import se.kompis.conversation.Reply;
import se.kompis.delivery.Rounds;

/** Who asks an expert where others read is answered where they asked. */
@KompisTest
class ExpertRoomTests {
    @Autowired private AutowireCapableBeanFactory beans;
    @Autowired private MovableClock clock;
    @Autowired private Talk talk;
    @Autowired private Rounds rounds;
    @Autowired private ExpertDesk desk;
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
    void whoAskedWhereOthersReadIsAnsweredThereWithoutBeingNamed() {
        town.join("procurement");
        town.askInRoom(town.asker, "yes");
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.expert).getLast())).contains("Kim Ek");
        town.reply();
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.room).getLast()))
                .contains(QUESTION, ANSWER, "Kansliet")
                .doesNotContain("Kim Ek");
        assertThat(talk.pushes(town.asker)).isEmpty();
    }

    @Test
    void whoAskedWhereOthersReadIsToldThereThatNobodyHasAnswered() {
        town.join("procurement");
        town.askInRoom(town.asker, "no");
        clock.pass(Duration.ofDays(8));
        desk.fetchBack();
        rounds.round();
        assertThat(Talk.text(talk.pushes(town.room).getLast())).contains("Ingen expert har svarat");
        assertThat(talk.pushes(town.asker)).isEmpty();
    }

    @Test
    void ofTwoWhoAskInOneConversationOneIsAnsweredThereAndTheOtherAlone() {
        town.join("procurement");
        Talk.Person other = town.somebody();
        Reply refused = town.askInRoom(town.asker, "no");
        town.askInRoom(other, refused, "no");
        rounds.round();
        town.reply();
        rounds.round();
        assertThat(talk.pushes(town.room)).hasSize(1);
        assertThat(talk.pushes(town.asker).size() + talk.pushes(other).size()).isEqualTo(1);
    }

    @Test
    void whoOpensTheFormAgainAloneIsAnsweredAlone() {
        town.join("procurement");
        Reply refused = town.asker.in(town.room).say(QUESTION);
        town.asker.in(town.room).press(refused, "Fråga en expert");
        Form form = (Form) town.asker.press(refused, "Fråga en expert");
        Map<String, String> values = Map.of("show", "no", "name", "", "topic", "procurement");
        assertThat(Talk.text((Reply) Town.submit(town.asker, form, values))).contains("till dig");
    }

    @Test
    void nobodyHasAnswersSaidWhereTheyHaveNotAsked() {
        town.join("procurement");
        Reply refused = town.asker.in(town.room).say(QUESTION);
        Form form = (Form) town.asker.in(town.room).press(refused, "Fråga en expert");
        Talk.Person other = town.somebody();
        Map<String, String> values = Map.of("show", "no", "name", "", "topic", "procurement");
        assertThat(Talk.text((Reply) Town.submit(other, form, values))).contains("till dig");
        rounds.round();
        town.reply();
        rounds.round();
        assertThat(talk.pushes(town.room)).isEmpty();
        assertThat(Talk.text(talk.pushes(other).getLast())).contains(ANSWER);
    }
}
