package se.kompis.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusteringFiguresTests {
    @TempDir Path folder;

    @Test
    void judgesPairsByThePagesOfTheirAnswers() throws IOException {
        String shared = "Kortet visar att du har rätt att vara i landet.";
        write(
                "corpus.jsonl",
                document("p1_0", shared),
                document("p2_0", shared),
                document("p3_0", "Badet har öppet hela sommaren och stänger klockan åtta."),
                document("p3_1", "Bussen går en gång i timmen till badet och tillbaka."),
                document("p4_0", "Ingen har frågat om det som står på den här sidan."));
        write(
                "queries.jsonl",
                question("a", "Vad visar kortet?"),
                question("b", "Visar kortet något?"),
                question("c", "Hur stort är det?"),
                question("d", "När stänger badet?"),
                question("e", "Hur ofta går bussen?"),
                question("f", "Har ingen bedömning"));
        Files.createDirectory(folder.resolve("qrels"));
        write(
                "qrels/dev.tsv",
                "q\tc\ts",
                "a\tp1_0\t1",
                "b\tp1_0\t1",
                "c\tp2_0\t1",
                "d\tp3_0\t1",
                "e\tp3_1\t1");
        ClusteringFigures figures = ClusteringFigures.run(folder, "dev", 0, 300);
        assertThat(figures.questions()).isEqualTo(4);
        assertThat(figures.precision()).isEqualTo(1);
        assertThat(figures.recall()).isEqualTo(.5);
        assertThat(figures.clusters()).isEqualTo(1);
        assertThat(figures.outcomes().values()).containsExactlyInAnyOrder(2, 2);
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private static String document(String id, String text) {
        return "{\"_id\":\"%s\",\"title\":\"\",\"text\":\"%s\"}".formatted(id, text);
    }

    private static String question(String id, String text) {
        return "{\"_id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
    }
}
