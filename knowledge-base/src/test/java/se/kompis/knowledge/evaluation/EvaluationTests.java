package se.kompis.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTests {
    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("qrels"));
        Files.writeString(
                folder.resolve("corpus.jsonl"),
                """
                {"_id":"a","title":"Katter","text":"Katten jagar möss om natten.\\r\\nDen sover om dagen."}
                {"_id":"b","title":"","text":"Hunden vaktar huset.","metadata":{"heading":"Vakthundar"}}
                {"_id":"c","title":"Fåglar","text":"Svalan flyttar till Afrika om hösten."}
                {"_id":"d","title":"Tom","text":" "}
                """);
        Files.writeString(
                folder.resolve("queries.jsonl"),
                """
                {"_id":"q1","text":"Vad jagar katten?"}
                {"_id":"q2","text":"Vem är vakthund?"}
                {"_id":"q3","text":"Vart flyttar svalorna på hösten?"}
                {"_id":"q4","text":"Har ingen bedömning"}
                """);
        Files.writeString(
                folder.resolve("qrels").resolve("dev.tsv"),
                "query-id\tcorpus-id\tscore\nq1\ta\t2\nq2\tb\t1\nq3\tc\t1\nq3\td\t0\n");
    }

    @Test
    void asksTheJudgedQuestionsOfTheProductAndTheBaseline() throws IOException {
        Evaluation result = Evaluation.run(request(true, Perturbation.NONE));
        assertThat(result.documents()).isEqualTo(4);
        assertThat(result.questions()).isEqualTo(3);
        assertThat(result.product().ndcg10()).isEqualTo(1);
        assertThat(result.product().recall1()).isEqualTo(1);
        assertThat(result.baseline().orElseThrow().ndcg10()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(result.refusal()).isEmpty();
    }

    @Test
    void measuresRefusal() throws IOException {
        Path others = folder.resolve("others.jsonl");
        Files.writeString(others, "{\"_id\":\"x\",\"text\":\"Hur byter man olja på bilen?\"}\n");
        Evaluation result =
                Evaluation.run(
                        new EvaluationRequest(
                                folder,
                                "dev",
                                false,
                                Perturbation.NONE,
                                Optional.empty(),
                                Optional.of(others)));
        assertThat(result.refusal().orElseThrow().auroc()).isEqualTo(1);
        assertThat(result.refusal().orElseThrow().answered()).isEqualTo(1);
        assertThat(result.others().values()).containsExactly(1);
    }

    @Test
    void writesARunThatOthersCanJudge() throws IOException {
        Path run = folder.resolve("run.txt");
        Evaluation.run(
                new EvaluationRequest(
                        folder,
                        "dev",
                        false,
                        Perturbation.ASCII,
                        Optional.of(run),
                        Optional.empty()));
        assertThat(Files.readAllLines(run))
                .allSatisfy(
                        line -> assertThat(line).matches("q\\d Q0 [abc] \\d+ \\d+\\.\\d+ kompis"))
                .anyMatch(line -> line.startsWith("q1 Q0 a 1 "));
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Files.writeString(folder.resolve("queries.jsonl"), "{\"_id\":\"q1\",\"text\":\"x\"}\nno\n");
        assertThatThrownBy(() -> Evaluation.run(request(false, Perturbation.NONE)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void computesFiguresAsTrecEvalDoes() {
        RankingFigures figures =
                RankingFigures.of(List.of("x", "a", "b"), Map.of("a", 1, "b", 2, "c", 1));
        double ideal = 2 + 1 / log2(3) + 1 / log2(4);
        assertThat(figures.ndcg10()).isEqualTo((1 / log2(3) + 2 / log2(4)) / ideal, within(1e-9));
        assertThat(figures.mrr10()).isEqualTo(.5);
        assertThat(figures.recall1()).isZero();
        assertThat(figures.recall5()).isEqualTo(2 / 3.0);
    }

    @Test
    void countsTiesInRefusalHalf() {
        RefusalFigures figures = RefusalFigures.of(List.of(.5, .9), List.of(.5, .1));
        assertThat(figures.auroc()).isEqualTo((1.5 + 2) / 4);
        assertThat(figures.answered()).isEqualTo(.5);
    }

    @Test
    void perturbsAsPeopleDo() {
        assertThat(Perturbation.ASCII.apply("Är å, ä och ö här?", new Random(1)))
                .isEqualTo("Ar a, a och o har?");
        assertThat(Perturbation.TYPO.apply("en kommun", new Random(1)))
                .startsWith("en ")
                .isNotEqualTo("en kommun")
                .satisfies(typo ->
                        assertThat(typo.chars().sorted().toArray())
                                .isEqualTo("en kommun".chars().sorted().toArray()));
        assertThat(Perturbation.TYPO.apply("aaa 12", new Random(1))).isEqualTo("aaa 12");
    }

    private EvaluationRequest request(boolean baseline, Perturbation perturbation) {
        return new EvaluationRequest(
                folder, "dev", baseline, perturbation, Optional.empty(), Optional.empty());
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
