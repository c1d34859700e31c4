package se.kompis.knowledge.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a ranking as trec_eval reads it: {@code question Q0 document rank score tag}. */
final class RunFile {
    private static final String TAG = "kompis";

    private RunFile() {}

    static void write(Path file, Map<Judged, List<Ranker.Ranked>> run) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            run.forEach((question, ranked) -> write(out, question.id(), ranked));
            if (out.checkError()) {
                throw new IOException(file + " could not be written");
            }
        }
    }

    private static void write(PrintWriter out, String question, List<Ranker.Ranked> ranked) {
        for (int rank = 0; rank < ranked.size(); rank++) {
            Ranker.Ranked hit = ranked.get(rank);
            out.printf(
                    "%s Q0 %s %d %s %s%n",
                    question, hit.document(), rank + 1, Double.toString(hit.score()), TAG);
        }
    }
}
