package se.kompis.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.Talk;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Reply;
import se.kompis.course.Courses;
import se.kompis.people.People;

/** Learning with the bundled course, as somebody does it in a chat. */
@KompisTest
class LearningTests {
    private static final String COURSE = "leda digitalt";
    private static final String ID = "national/leda-digitalt";

    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private Courses courses;
    @Autowired private Assessments assessments;
    @Autowired private JdbcClient jdbc;
    private Talk.Person person;
    private Learner learner;

    @BeforeEach
    void meet() {
        person = talk.somebody("learning");
        learner = new Learner(person, people, courses);
    }

    private static List<Action> actions(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Actions.class::isInstance)
                .flatMap(block -> ((Block.Actions) block).actions().stream())
                .toList();
    }

    private static Block.Progress progress(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Progress.class::isInstance)
                .map(Block.Progress.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsCoursesAndBeginsOneWithASelfAssessment() {
        Reply list = learner.say("kurser");
        assertThat(Talk.text(list)).contains("Leda digitalt", "lektioner · grundnivå · svenska");
        Form form = learner.pressForm(list, "Starta Leda digitalt");
        assertThat(form.fields()).hasSizeBetween(3, 5);
        Reply welcome = learner.submit(form, 2);
        assertThat(Talk.text(welcome)).contains("du är med i **Leda digitalt**");
        Reply first = learner.press(welcome, "Nästa lektion");
        assertThat(first.personal()).isTrue();
        assertThat(Learner.asks(first)).isTrue();
        assertThat(assessments.mean(learner.id(), ID, Assessments.Moment.BEFORE)).hasValue(2);
    }

    @Test
    void takesAnEmptySelfAssessmentAndRefusesAStrangeOne() {
        Form form = (Form) person.send(new Content.Said("starta " + COURSE));
        String goal = form.fields().getFirst().id();
        var strange = new Content.Submitted(form.id(), form.context(), Map.of(goal, List.of("6")));
        assertThat(person.send(strange)).isInstanceOf(FormErrors.class);
        learner.send(new Content.Submitted(form.id(), form.context(), Map.of()));
        assertThat(Learner.asks(learner.say("nästa lektion"))).isTrue();
        assertThat(assessments.has(learner.id(), ID, Assessments.Moment.BEFORE)).isFalse();
    }

    @Test
    void givesALessonAsOneCardWithAllThatBelongsToIt() {
        Reply lesson = learner.begin(COURSE, 3);
        assertThat(Talk.text(lesson)).contains("**Möjlighet:**", "**Risk:**", "**Gör detta:**");
        assertThat(lesson.blocks()).anyMatch(Block.Heading.class::isInstance);
        assertThat(lesson.blocks())
                .filteredOn(Block.Actions.class::isInstance)
                .anySatisfy(block -> assertThat(((Block.Actions) block).links()).isNotEmpty());
    }

    @Test
    void explainsARightAndAWrongAnswerAtOnceAndGoesOn() {
        Reply lesson = learner.begin(COURSE, 3);
        Reply right = learner.answerRight(lesson);
        assertThat(Talk.text(right)).contains("**Rätt.**");
        Reply end = learner.takeThrough(right);
        assertThat(progress(end).done()).isEqualTo(1);
        Reply second = learner.press(end, "Nästa lektion");
        Reply wrong = learner.answerWrong(second);
        assertThat(Talk.text(wrong)).contains("**Inte riktigt.**");
    }

    @Test
    void countsADoubleClickOnce() {
        Reply lesson = learner.begin(COURSE, 3);
        Content.Pressed answer = learner.answer(lesson, false);
        Reply first = learner.send(answer);
        Reply second = learner.send(answer);
        assertThat(Talk.text(first)).contains("Inte riktigt");
        assertThat(Talk.text(second)).contains("redan svarat");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from asked_question where person_id = ?"
                                                + " and answered_at is not null")
                                .param(learner.id())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void repliesKindlyToAnswersThatNobodyCouldGive() {
        Reply lesson = learner.begin(COURSE, 3);
        Block.Question question = Learner.question(lesson);
        var press = new Content.Pressed(question.answer().name(), question.answer().values());
        for (List<String> choice :
                List.of(List.<String>of(), List.of("z"), List.of("a", "b"), List.of("'"))) {
            assertThat(Talk.text(learner.send(press.choosing(choice)))).contains("Välj");
        }
        var unknown = new Content.Pressed("learning.answer", Map.of("asked", "nej", "choice", "a"));
        assertThat(Talk.text(learner.send(unknown))).contains("gäller inte längre");
        Learner other = new Learner(talk.somebody("elsewhere"), people, courses);
        assertThat(Talk.text(other.send(press.choosing(List.of("a")))))
                .contains("gäller inte längre");
        var foreign = new Content.Pressed("learning.lesson", Map.of("lesson", "nej/nej/nej"));
        assertThat(Talk.text(learner.send(foreign))).contains("gäller inte längre");
    }

    @Test
    void mixesTheOptionsButKeepsThemForTheSameQuestion() {
        Reply lesson = learner.begin(COURSE, 3);
        Reply again = learner.say("nästa lektion");
        assertThat(Learner.question(again)).isEqualTo(Learner.question(lesson));
    }

    @Test
    void tellsHowItGoesInPrivate() {
        learner.takeThrough(learner.begin(COURSE, 2));
        Reply standing = learner.say("Hur går det för mig?");
        assertThat(standing.personal()).isTrue();
        assertThat(progress(standing).label()).isEqualTo("Leda digitalt");
        assertThat(progress(standing).done()).isEqualTo(1);
        assertThat(Talk.text(standing)).contains("2,0 av 5", "en dag den senaste månaden");
    }

    @Test
    void findsLessonsByWhatTheyAreAbout() {
        Reply found = learner.say("lär mig om öppna data");
        assertThat(actions(found)).isNotEmpty();
        assertThat(actions(found).getFirst().label().toLowerCase(java.util.Locale.ROOT))
                .contains("data");
        Reply lesson = learner.press(found, actions(found).getFirst().label());
        assertThat(Learner.asks(lesson)).isTrue();
        assertThat(Talk.text(learner.say("lär mig om fotosyntes")))
                .contains("ingen lektion om det");
    }

    @Test
    void offersALessonAfterAnAnswer() {
        Reply answer = learner.say("Vad är öppna data?");
        assertThat(actions(answer))
                .anySatisfy(action -> assertThat(action.label()).startsWith("Lektion: "));
    }

    @Test
    void hintsCostALittle() {
        Reply lesson = learner.begin(COURSE, 3);
        while (actions(lesson).stream().noneMatch(it -> it.name().equals("learning.hint"))) {
            lesson = learner.press(learner.takeThrough(lesson), "Nästa lektion");
        }
        Reply hint = learner.press(lesson, "Ge mig en ledtråd");
        assertThat(hint.blocks()).hasOnlyElementsOfType(Block.Note.class);
        assertThat(
                        jdbc.sql("select max(hinted) from asked_question where person_id = ?")
                                .param(learner.id())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void speaksEnglish() {
        learner.say("english");
        Reply list = learner.say("courses");
        assertThat(Talk.text(list)).contains("Leading digitally", "lessons · beginner · English");
        learner.submit((Form) person.press(list, "Start Leading digitally"), 4);
        Reply first = learner.say("next lesson");
        assertThat(Talk.text(first)).contains("**Benefit:**", "**Do this:**");
        assertThat(Talk.text(learner.answerRight(first))).contains("**Right.**");
        assertThat(Talk.text(learner.say("how am I doing?"))).contains("4.0 of 5");
    }

    @Test
    void finishesWithASecondSelfAssessment() {
        learner.say("english");
        Form form = (Form) person.send(new Content.Said("start leading digitally"));
        learner.submit(form, 2);
        Reply end = learner.takeThrough(learner.say("next lesson"));
        while (actions(end).stream().noneMatch(it -> it.name().equals("learning.assess"))) {
            end = learner.takeThrough(learner.say("next lesson"));
        }
        Reply thanks = learner.submit(learner.pressForm(end, "Assess myself"), 4);
        assertThat(Talk.text(thanks)).contains("is saved");
        assertThat(Talk.text(learner.say("my progress")))
                .contains("2.0 of 5 before the course, 4.0 after");
    }
}
