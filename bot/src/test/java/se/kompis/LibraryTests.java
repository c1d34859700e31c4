package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kompis.knowledge.evaluation.Evaluation;
import se.kompis.knowledge.evaluation.EvaluationRequest;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled library and the questions to it. */
class LibraryTests {
    private static final Path LIBRARY = Path.of("src/main/resources/library");
    private static final Path QUESTIONS = Path.of("src/test/resources/library-questions");
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** The folder that a text lies in. */
    private static String language(Path text) {
        return LIBRARY.relativize(text).getName(0).toString();
    }

    private static Document read(Path text) throws Exception {
        return new DocumentReader(ReadLimits.DEFAULT).read(text, ReadProgress.SILENT);
    }

    @Test
    void hasEnoughInBothLanguages() throws IOException {
        var byLanguage =
                texts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        LibraryTests::language, Collectors.counting()));
        assertThat(byLanguage.get("sv")).isGreaterThanOrEqualTo(24);
        assertThat(byLanguage.get("en")).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysWhatItIsAndWhatItRestsOn(Path text) throws Exception {
        Document document = read(text);
        assertThat(document.title()).isPresent();
        assertThat(document.properties())
                .containsEntry("publisher", "Kompis")
                .containsEntry("language", language(text))
                .containsKeys("version", "topics", "audience", "level");
        assertThat(Files.readString(text)).contains("sources:\n  - title:", "url: \"https://");
        assertThat(Set.of(document.properties().getOrDefault("topics", "").split(",\\s*")))
                .allSatisfy(LibraryTests::isATopicWithAName);
    }

    private static void isATopicWithAName(String topic) {
        var bundle = ResourceBundle.getBundle("messages.answer", Locale.ROOT);
        assertThat(bundle.containsKey("topic." + topic)).as(topic).isTrue();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isLongEnoughToHelpAndShortEnoughToRead(Path text) throws Exception {
        long words =
                read(text).sections().stream()
                        .mapToLong(section -> section.text().split("\\s+").length)
                        .sum();
        assertThat(words).isBetween(300L, 700L);
    }

    /** The corpus of the questions is the library itself, section by section. */
    @Test
    void questionsAreAboutTheLibraryAsItIs() throws Exception {
        List<String> sections = texts().stream().flatMap(LibraryTests::sections).sorted().toList();
        List<String> corpus =
                Files.readAllLines(QUESTIONS.resolve("corpus.jsonl")).stream()
                        .map(JSON::readTree)
                        .map(node -> node.get("_id").asString() + " " + letters(node))
                        .sorted()
                        .toList();
        assertThat(corpus).isEqualTo(sections);
    }

    private static Stream<String> sections(Path text) {
        try {
            List<Section> all = read(text).sections();
            String stem = LIBRARY.relativize(text).toString().replace(".md", "");
            return java.util.stream.IntStream.range(0, all.size())
                    .mapToObj(i -> stem + "#" + i + " " + letters(all.get(i).text()));
        } catch (Exception failure) {
            throw new AssertionError(text.toString(), failure);
        }
    }

    private static String letters(JsonNode node) {
        return letters(node.get("text").asString());
    }

    /** Line breaks within a paragraph are the writer's, not the text's. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void theRightSectionIsAmongTheFirstFiveForMostQuestions() throws IOException {
        Evaluation evaluation = Evaluation.run(EvaluationRequest.of(QUESTIONS, "test"));
        assertThat(evaluation.questions()).isGreaterThanOrEqualTo(80);
        assertThat(evaluation.product().recall5()).isGreaterThan(.70);
    }

    @Test
    void everyTextHasAQuestion() throws IOException {
        Set<String> asked =
                Files.readAllLines(QUESTIONS.resolve("qrels/test.tsv")).stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^[^\t]*\t", "").replaceFirst("#.*", ""))
                        .collect(Collectors.toSet());
        assertThat(texts().stream().map(it -> LIBRARY.relativize(it).toString().replace(".md", "")))
                .allSatisfy(text -> assertThat(asked).contains(text));
    }
}
