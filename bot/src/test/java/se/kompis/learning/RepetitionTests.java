package se.kompis.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Reply;
import se.kompis.course.Courses;
import se.kompis.people.People;

/** What comes back days later: repetitions, tasks, and courses that rest. */
@KompisTest
class RepetitionTests {
    private static final String COURSE = "leda digitalt";

    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private Courses courses;
    @Autowired private DueLearning due;
    @Autowired private MovableClock clock;
    private Talk.Person person;
    private Learner learner;

    @BeforeEach
    void meet() {
        person = talk.somebody("learning");
        learner = new Learner(person, people, courses);
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void repeatsWhatWasLearntWhenItIsDue() {
        Reply end = learner.takeThrough(learner.begin(COURSE, 3));
        assertThat(Talk.text(learner.say("repetera"))).contains("inget mer att repetera i dag");
        assertThat(due.due(learner.id(), clock.instant()))
                .extracting(Due::kind)
                .containsExactly(Due.Kind.NEXT_LESSON);
        clock.pass(Duration.ofDays(2));
        assertThat(due.due(learner.id(), clock.instant()))
                .extracting(Due::kind)
                .containsExactly(Due.Kind.REPETITION, Due.Kind.NEXT_LESSON);
        Reply question = learner.say("repetera");
        assertThat(Talk.text(question)).startsWith("Minns du?");
        Reply answered = learner.answerRight(question);
        assertThat(Talk.text(answered)).contains("Rätt");
        assertThat(Talk.text(learner.say("repetera"))).contains("Nästa gång är 2026-12-");
        assertThat(end.personal()).isTrue();
    }

    @Test
    void doesNotPileUpAfterALeave() {
        Reply reply = learner.begin(COURSE, 3);
        for (int lesson = 0; lesson < 8; lesson++) {
            reply = learner.press(learner.takeThrough(reply), "Nästa lektion");
        }
        clock.pass(Duration.ofDays(40));
        int today = 0;
        for (Reply next = learner.say("repetera");
                Learner.asks(next);
                next = learner.say("repetera")) {
            learner.answerRight(next);
            today++;
        }
        assertThat(today).isEqualTo(5);
        clock.pass(Duration.ofDays(1));
        int tomorrow = 0;
        for (Reply next = learner.say("repetera");
                Learner.asks(next);
                next = learner.say("repetera")) {
            learner.answerRight(next);
            tomorrow++;
        }
        assertThat(tomorrow).isEqualTo(3);
    }

    @Test
    void asksOnceMoreWhatWasForgotten() {
        learner.takeThrough(learner.begin(COURSE, 3));
        clock.pass(Duration.ofDays(2));
        learner.answerWrong(learner.say("repetera"));
        assertThat(Talk.text(learner.say("repetera"))).contains("inget mer att repetera i dag");
        clock.pass(Duration.ofDays(1));
        assertThat(Learner.asks(learner.say("repetera"))).isTrue();
    }

    @Test
    void followsUpATaskOnceAndOnceMoreAfterNotYet() {
        learner.takeThrough(learner.begin(COURSE, 3));
        clock.pass(Duration.ofDays(5));
        List<Due> first = due.due(learner.id(), clock.instant());
        assertThat(first.getFirst().kind()).isEqualTo(Due.Kind.TASK_FOLLOW_UP);
        Reply asked = due.compose(learner.participant(), first).orElseThrow();
        assertThat(Talk.text(asked)).contains("Hur gick det?");
        assertThat(Talk.text(learner.press(asked, "Inte än"))).contains("en gång till");
        assertThat(kinds()).doesNotContain(Due.Kind.TASK_FOLLOW_UP);
        clock.pass(Duration.ofDays(6));
        assertThat(kinds()).contains(Due.Kind.TASK_FOLLOW_UP);
        Reply again =
                due.compose(learner.participant(), due.due(learner.id(), clock.instant()))
                        .orElseThrow();
        learner.press(again, "Gjort");
        clock.pass(Duration.ofDays(30));
        assertThat(kinds()).doesNotContain(Due.Kind.TASK_FOLLOW_UP);
        assertThat(Talk.text(learner.say("uppgift"))).contains("ingen uppgift");
    }

    private List<Due.Kind> kinds() {
        return due.due(learner.id(), clock.instant()).stream().map(Due::kind).toList();
    }

    @Test
    void offersToGoOnWithACourseThatRests() {
        learner.begin(COURSE, 3);
        clock.pass(Duration.ofDays(15));
        List<Due> all = due.due(learner.id(), clock.instant());
        assertThat(all).extracting(Due::kind).containsExactly(Due.Kind.RESTING_COURSE);
        Reply card = due.compose(learner.participant(), all).orElseThrow();
        assertThat(Learner.asks(learner.press(card, "Fortsätt"))).isTrue();
        Reply left = learner.say("sluta");
        assertThat(Talk.text(left)).contains("går inte längre kursen **Leda digitalt**");
        assertThat(due.compose(learner.participant(), all)).isEmpty();
        assertThat(due.due(learner.id(), clock.instant())).isEmpty();
        assertThat(Learner.asks(learner.press(left, "Gå med igen"))).isTrue();
    }

    @Test
    void bringsUpNothingOfACourseThatWasLeft() {
        learner.takeThrough(learner.begin(COURSE, 3));
        learner.say("sluta");
        clock.pass(Duration.ofDays(20));
        assertThat(due.due(learner.id(), clock.instant())).isEmpty();
        assertThat(Learner.asks(learner.say("repetera"))).isFalse();
    }
}
