package se.kompis.knowledge.evaluation;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusteringFiguresTests {
    @TempDir Path folder;

    @Test
    void judgesPairsByThePagesOfTheirAnswers() throws IOException {
        ClusteringFigures figures = figures("Hur stort är det?");
        assertThat(figures.questions()).isEqualTo(4);
        assertThat(figures.precision()).isEqualTo(1);
        assertThat(figures.recall()).isEqualTo(.5);
        assertThat(figures.strict()).isEqualTo(1);
        assertThat(figures.clusters()).isEqualTo(1);
        assertThat(figures.outcomes().values()).containsExactlyInAnyOrder(2, 2);
    }

    @Test
    void pagesThatShareAnAnswerAreOneButNotStrictly() throws IOException {
        ClusteringFigures figures = figures("Vad visar kortet?", "Hur stort är det?");
        assertThat(figures.precision()).isEqualTo(1);
        assertThat(figures.strict()).isCloseTo(1.0 / 3, within(1e-9));
    }

    /** Four questions on two pages, and some on another page with the same paragraph as one. */
    private ClusteringFigures figures(String... onTheOtherPage) throws IOException {
        String shared = "Kortet visar att du har rätt att vara i landet.";
        write(
                "corpus.jsonl",
                document("p1_0", shared),
                document("p2_0", shared),
                document("p3_0", "Badet har öppet hela sommaren och stänger klockan åtta."),
                document("p3_1", "Bussen går en gång i timmen till badet och tillbaka."),
                document("p4_0", "Ingen har frågat om det som står på den här sidan."));
        Files.createDirectory(folder.resolve("qrels"));
        write("qrels/dev.tsv", "q\tc\ts");
        ask("Vad visar kortet?", "p1_0");
        ask("Visar kortet något?", "p1_0");
        for (String question : onTheOtherPage) {
            ask(question, "p2_0");
        }
        ask("När stänger badet?", "p3_0");
        ask("Hur ofta går bussen?", "p3_1");
        write("queries.jsonl", question("f", "Har ingen bedömning"));
        return ClusteringFigures.run(folder, "dev", 0, 300);
    }

    private void ask(String text, String answer) throws IOException {
        String id = (answer + text).replace(' ', '-');
        write("queries.jsonl", question(id, text));
        write("qrels/dev.tsv", id + "\t" + answer + "\t1");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n", CREATE, APPEND);
    }

    private static String document(String id, String text) {
        return "{\"_id\":\"%s\",\"title\":\"\",\"text\":\"%s\"}".formatted(id, text);
    }

    private static String question(String id, String text) {
        return "{\"_id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
    }
}
