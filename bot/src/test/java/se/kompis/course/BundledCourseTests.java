package se.kompis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;

/** The courses that come with Kompis. */
@KompisTest
class BundledCourseTests {
    @Autowired private BundledCourses bundled;

    private static Stream<CoursePack> packs() {
        return BundledCourses.bundled().values().stream()
                .map(files -> PackReader.read(files, new ArrayList<>()).orElseThrow());
    }

    private static Stream<Lesson> lessons() {
        return packs().flatMap(pack -> pack.lessons().stream());
    }

    private static Stream<Question> choices() {
        return lessons()
                .flatMap(lesson -> lesson.questions().stream())
                .filter(question -> question.kind() == Question.Kind.SINGLE);
    }

    @Test
    void haveNoFaultAndStandOnTheBundledLibrary() {
        Map<String, PackFiles> packs = BundledCourses.bundled();
        assertThat(packs).isNotEmpty();
        packs.forEach(
                (name, files) -> assertThat(bundled.check(files).faults()).as(name).isEmpty());
    }

    @Test
    void doNotGiveTheAnswerAwayByItsLength() {
        List<Question> choices = choices().toList();
        long longest = choices.stream().filter(BundledCourseTests::rightIsLongest).count();
        assertThat(longest * 100 / choices.size()).as("percent longest").isLessThanOrEqualTo(50);
    }

    private static boolean rightIsLongest(Question question) {
        int right = question.right().iterator().next();
        int length = question.options().get(right).text().length();
        return question.options().stream()
                .filter(option -> !option.right())
                .allMatch(option -> option.text().length() < length);
    }

    @Test
    void doNotGiveTheAnswerAwayByItsPlace() {
        Map<Integer, Integer> places = new TreeMap<>();
        choices()
                .forEach(question ->
                        places.merge(question.right().iterator().next(), 1, Integer::sum));
        int all = places.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(places.keySet()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(places.values())
                .as("%s", places)
                .allSatisfy(count -> assertThat(count * 100 / all).isLessThanOrEqualTo(50));
    }

    /**
     * Two words cannot stand beside a sentence: the wrong answers are about as long as the right.
     */
    @Test
    void offerWrongAnswersThatCouldBeRight() {
        for (Question question : choices().toList()) {
            int right = question.options().get(question.right().iterator().next()).text().length();
            double wrong =
                    question.options().stream()
                            .filter(option -> !option.right())
                            .mapToInt(option -> option.text().length())
                            .average()
                            .orElseThrow();
            assertThat(wrong).as(question.prompt()).isBetween(right / 3.0, right * 3.0);
        }
    }

    @Test
    void explainEveryOptionInItsOwnWords() {
        lessons()
                .flatMap(lesson -> lesson.questions().stream())
                .filter(question -> question.kind() != Question.Kind.ORDER)
                .forEach(question ->
                        assertThat(question.options().stream().map(Question.Choice::why))
                                .as(question.prompt())
                                .doesNotHaveDuplicates());
    }
}
