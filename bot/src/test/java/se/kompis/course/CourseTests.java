package se.kompis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.course.SampleCourse.SENTENCE;
import static se.kompis.course.SampleCourse.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Role;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.learning.DueLearning;
import se.kompis.material.Ingestion;
import se.kompis.material.Lifecycle;
import se.kompis.material.MetadataOverrides;
import se.kompis.people.People;
import se.kompis.people.Tenants;

/** A course of a municipality, from its pack to its learners. */
@KompisTest
class CourseTests {
    @Autowired private CoursePacks packs;
    @Autowired private Courses courses;
    @Autowired private Editing editing;
    @Autowired private DraftsFromMaterial drafts;
    @Autowired private Ingestion ingestion;
    @Autowired private Lifecycle lifecycle;
    @Autowired private People people;
    @Autowired private Tenants tenants;
    @Autowired private Talk talk;
    @Autowired private DueLearning due;
    @TempDir private Path folder;
    private Talk.Person person;
    private Participant learner;
    private LibraryId library;
    private Ingestion.Ingested source;

    @BeforeEach
    void takeAMaterial() throws Exception {
        person = talk.somebody("sandby-" + folder.getFileName());
        learner = people.resolve(person.route(), Hints.NONE);
        library = new LibraryId(learner.tenant());
        source = ingest(library, SENTENCE);
    }

    private Ingestion.Ingested ingest(LibraryId into, String text) throws Exception {
        Path file = folder.resolve("brygga.md");
        Files.writeString(
                file, "---\ntitle: Bryggan\npublisher: Sandby\n---\n\n# Bryggan\n\n" + text + "\n");
        return ingestion.ingest(
                into,
                "test:brygga",
                file,
                "brygga.md",
                MetadataOverrides.NONE,
                ReadProgress.SILENT);
    }

    private Path pack(String name, Map<String, String> texts) throws IOException {
        Path target = folder.resolve(name);
        new PackFiles(texts).write(target);
        return target;
    }

    private String lessonId() {
        return library.value() + "/bryggor/bryggan";
    }

    @Test
    void comesOutAsItWentInHereAndElsewhere() throws Exception {
        assertThat(packs.take(library, pack("in", texts(1)), false).faults()).isEmpty();
        assertThat(packs.export(library, "bryggor", folder.resolve("ut.zip"))).contains(1);
        assertThat(PackFiles.read(folder.resolve("ut.zip"), List.<Fault>of()).texts())
                .isEqualTo(texts(1));
        LibraryId elsewhere = new LibraryId(tenants.create("Annanstans"));
        ingest(elsewhere, SENTENCE);
        assertThat(packs.take(elsewhere, folder.resolve("ut.zip"), false).faults()).isEmpty();
        packs.export(elsewhere, "bryggor", folder.resolve("igen"));
        assertThat(PackFiles.read(folder.resolve("igen"), List.<Fault>of()).texts())
                .isEqualTo(texts(1));
        assertThat(packs.take(library, folder.resolve("igen"), false).unchanged()).isTrue();
        assertThat(packs.export(library, "finns-inte", folder.resolve("x"))).isEmpty();
    }

    @Test
    void changesNothingWhenThePackIsBrokenAndListsAllFaults() throws Exception {
        packs.take(library, pack("in", texts(1)), false);
        Map<String, String> broken = texts(2);
        broken.replaceAll((_, text) -> text.replace(SENTENCE, "Bryggan rivs."));
        broken.replaceAll((_, text) -> text.replace("everyone:", "alla:"));
        CoursePacks.Outcome outcome = packs.take(library, pack("trasig", broken), false);
        assertThat(outcome.faults())
                .extracting(it -> it.line() + " " + it.problem())
                .containsExactly("11 unknownAudience", "13 noSentence");
        assertThat(courses.lesson(lessonId(), learner).orElseThrow().lesson().version())
                .isEqualTo(1);
    }

    @Test
    void isReadBySomebodyBeforeLearnersGetItWhenThatIsWanted() throws Exception {
        packs.take(library, pack("in", texts(1)), true);
        assertThat(courses.lesson(lessonId(), learner)).isEmpty();
        EditedLesson lesson = edited();
        assertThat(lesson.state()).isEqualTo(LessonState.IN_REVIEW);
        assertThat(editing.approve(lesson, "anna")).isEqualTo(Editing.Outcome.DONE);
        assertThat(courses.lesson(lessonId(), learner)).isPresent();
    }

    private EditedLesson edited() {
        return editing.find(lessonId(), List.of(library)).orElseThrow();
    }

    @Test
    void isNotSentOnceItsSourceIsReplacedUntilSomebodyHasLooked() throws Exception {
        packs.take(library, pack("in", texts(1)), false);
        Reply card = due.composeLesson(learner, lessonId()).orElseThrow();
        ingest(library, SENTENCE + " Den blir dubbelt så lång.");
        assertThat(edited().risk()).contains(Risk.REPLACED);
        assertThat(due.composeLesson(learner, lessonId())).isEmpty();
        assertThat(courses.find(library.value() + "/bryggor", learner).orElseThrow().lessons())
                .isEmpty();
        assertThat(Talk.text(answer(card))).contains("gäller inte längre");
        assertThat(editing.confirm(edited(), "anna")).isEqualTo(Editing.Outcome.DONE);
        assertThat(due.composeLesson(learner, lessonId())).isPresent();
    }

    @Test
    void isNotSentOnceItsSourceIsGone() throws Exception {
        packs.take(library, pack("in", texts(1)), false);
        lifecycle.retire(source.version().material(), Optional.empty());
        assertThat(edited().risk()).contains(Risk.WITHDRAWN);
        assertThat(due.composeLesson(learner, lessonId())).isEmpty();
        assertThat(editing.confirm(edited(), "anna")).isEqualTo(Editing.Outcome.FAULTY);
    }

    private Reply answer(Reply card) {
        var question =
                card.blocks().stream()
                        .filter(Block.Question.class::isInstance)
                        .map(Block.Question.class::cast)
                        .findFirst()
                        .orElseThrow();
        var press = new Content.Pressed(question.answer().name(), question.answer().values());
        return (Reply) person.send(press.choosing(List.of("a")));
    }

    @Test
    void takesNoAnswerToAnEarlierVersion() throws Exception {
        packs.take(library, pack("in", texts(1)), false);
        Reply card = due.composeLesson(learner, lessonId()).orElseThrow();
        packs.take(library, pack("ny", texts(2)), false);
        assertThat(Talk.text(answer(card))).contains("ny version", "räknas inte");
    }

    @Test
    void isForTheOwnTenantOnly() throws Exception {
        packs.take(library, pack("in", texts(1)), false);
        Talk.Person foreigner = talk.somebody("utby");
        Participant other = people.resolve(foreigner.route(), Hints.NONE);
        assertThat(courses.lesson(lessonId(), other)).isEmpty();
        assertThat(courses.find(library.value() + "/bryggor", other)).isEmpty();
        assertThat(editing.find(lessonId(), List.of(new LibraryId(other.tenant())))).isEmpty();
        var press = new Content.Pressed("learning.lesson", Map.of("lesson", lessonId()));
        assertThat(Talk.text((Reply) foreigner.send(press))).contains("gäller inte längre");
    }

    @Test
    void goesFromDraftToPublishedWithTwoPeople() throws Exception {
        people.grant(learner.person(), Role.EDITOR);
        ingest(library, SampleCourse.runningText());
        int drawn = drafts.draw(library, source.version().material(), "anna");
        assertThat(drawn).isPositive();
        assertThat(drafts.draw(library, source.version().material(), "anna")).isZero();
        EditedLesson draft =
                editing.of(library).stream()
                        .filter(it -> it.state() == LessonState.DRAFT)
                        .findFirst()
                        .orElseThrow();
        assertThat(draft.faults()).extracting(Fault::problem).contains("missing");
        assertThat(editing.submit(draft, "anna")).isEqualTo(Editing.Outcome.FAULTY);
        String filled =
                PackWriter.lesson(draft.lesson().about(Set.of("open-data")))
                        .replace("benefit: ''", "benefit: Fler kan bada.")
                        .replace("risk: ''", "risk: Det kostar pengar.");
        Lesson lesson = LessonReader.read("", filled, new ArrayList<>());
        editing.write(draft, lesson, "anna");
        EditedLesson written = editing.find(draft.id(), List.of(library)).orElseThrow();
        assertThat(written.faults()).isEmpty();
        assertThat(editing.approve(written, "bo")).isEqualTo(Editing.Outcome.IMPOSSIBLE);
        assertThat(editing.submit(written, "anna")).isEqualTo(Editing.Outcome.DONE);
        EditedLesson submitted = editing.find(draft.id(), List.of(library)).orElseThrow();
        assertThat(editing.approve(submitted, "anna")).isEqualTo(Editing.Outcome.SAME_PERSON);
        assertThat(editing.approve(submitted, "bo")).isEqualTo(Editing.Outcome.DONE);
        assertThat(courses.lesson(draft.id(), learner)).isPresent();
        editing.retire(editing.find(draft.id(), List.of(library)).orElseThrow(), "bo");
        assertThat(courses.lesson(draft.id(), learner)).isEmpty();
    }
}
