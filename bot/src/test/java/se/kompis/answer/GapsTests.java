package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.conversation.Reply;

/** What the material could not answer, for those who look after it. */
@KompisTest
class GapsTests {
    @Autowired private AutowireCapableBeanFactory beans;
    @Autowired private MovableClock clock;
    @Autowired private Gaps gaps;
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
    void similarQuestionsStandTogetherWithoutNamesAndStayAwayOnceTheyAreNotOurs() {
        town.asker.say("Hur lagar man en cykel?");
        town.expert.say("hur lagar jag en cykel som gått sönder");
        Gap gap = gaps.of(town.tenant).getFirst();
        assertThat(gap.times()).isEqualTo(2);
        assertThat(gap.refused()).isEqualTo(2);
        assertThat(gap.weeks()).hasSize(Gaps.WEEKS).last().isEqualTo(2);
        gaps.dismiss(town.tenant, gap.answers(), true);
        town.asker.say("Laga en cykel, hur gör man?");
        assertThat(gaps.of(town.tenant)).singleElement().matches(Gap::dismissed);
        gaps.dismiss(town.tenant, gap.answers(), false);
        assertThat(gaps.of(town.tenant)).singleElement().matches(it -> !it.dismissed());
    }

    @Test
    void aThumbDownMakesAGapOfAnAnswer() {
        Reply answered = town.asker.say("Vad är öppna data?");
        assertThat(gaps.of(town.tenant)).isEmpty();
        town.asker.press(answered, "Nej");
        assertThat(gaps.of(town.tenant))
                .singleElement()
                .satisfies(gap -> assertThat(gap.unhelpful()).isEqualTo(1));
    }
}
