package se.kompis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;
import se.kompis.knowledge.text.ReadProgress;

/** Drafts from the bundled texts. */
class DraftingTests {

    static List<Path> texts() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/library"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sayNothingThatTheSourceDoesNotSay(Path text) throws Exception {
        Document document = new DocumentReader(ReadLimits.DEFAULT).read(text, ReadProgress.SILENT);
        List<Lesson> drafts = DraftReport.drafts(document, text.toString());
        assertThat(drafts).isNotEmpty();
        for (Lesson draft : drafts) {
            assertThat(DraftReport.missing(draft, document)).isEmpty();
            List<String> sentences = draft.claims().stream().map(Lesson.Claim::sentence).toList();
            String rest = draft.body();
            for (String sentence : sentences) {
                rest = rest.replace(sentence, "");
            }
            assertThat(rest).isBlank();
            assertThat(draft.benefit().isEmpty() || sentences.contains(draft.benefit())).isTrue();
            assertThat(draft.risk().isEmpty() || sentences.contains(draft.risk())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void askForAWordAmongWordsOfTheSameText(Path text) throws Exception {
        Document document = new DocumentReader(ReadLimits.DEFAULT).read(text, ReadProgress.SILENT);
        for (Lesson draft : DraftReport.drafts(document, text.toString())) {
            Question question = draft.questions().getFirst();
            assertThat(question.options()).hasSize(4);
            assertThat(question.right()).hasSize(1);
            assertThat(question.options())
                    .allSatisfy(option ->
                            assertThat(document.sections())
                                    .anyMatch(it -> it.text().contains(option.text())));
            String right = question.options().get(question.right().iterator().next()).text();
            assertThat(draft.body()).contains(right);
        }
    }
}
