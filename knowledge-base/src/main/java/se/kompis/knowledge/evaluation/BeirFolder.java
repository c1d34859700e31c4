package se.kompis.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder in the form of the BEIR benchmark (Thakur et al. 2021), with one addition: a document
 * may name the headings above it in {@code metadata.heading}.
 */
final class BeirFolder {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    BeirFolder(Path folder) {
        this.folder = folder;
    }

    List<BeirDocument> corpus() throws IOException {
        return lines(folder.resolve("corpus.jsonl")).stream().map(BeirFolder::document).toList();
    }

    /** Questions by id, in the order of the file. */
    Map<String, String> queries() throws IOException {
        return queries(folder.resolve("queries.jsonl"));
    }

    static Map<String, String> queries(Path file) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        lines(file).forEach(line -> queries.put(text(line, "_id"), text(line, "text")));
        return queries;
    }

    /** Grades above zero: by question, then by document. */
    Map<String, Map<String, Integer>> judgements(String split) throws IOException {
        Path file = folder.resolve("qrels").resolve(split + ".tsv");
        Map<String, Map<String, Integer>> judgements = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> addJudgement(file, line.strip().split("\\s+"), judgements));
        }
        return judgements;
    }

    private static void addJudgement(
            Path file, String[] cells, Map<String, Map<String, Integer>> to) {
        if (cells.length != 3) {
            throw new IllegalArgumentException(
                    file + ": not a question, a document and a grade: " + String.join(" ", cells));
        }
        int grade = Integer.parseInt(cells[2]);
        if (grade > 0) {
            to.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[1], grade);
        }
    }

    private static BeirDocument document(JsonNode line) {
        return new BeirDocument(
                text(line, "_id"),
                line.path("title").asString(""),
                text(line, "text"),
                headings(line.path("metadata").path("heading")));
    }

    private static List<String> headings(JsonNode heading) {
        List<String> headings = new ArrayList<>();
        if (heading.isArray()) {
            heading.forEach(part -> headings.add(part.asString("")));
        } else {
            headings.add(heading.asString(""));
        }
        headings.removeIf(String::isBlank);
        return headings;
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString("");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> parsed = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                parsed.add(parse(file, parsed.size() + 1, line));
            }
        }
        return parsed;
    }

    private static JsonNode parse(Path file, int number, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IOException(file + ", line " + number + ": not JSON", e);
        }
    }
}
