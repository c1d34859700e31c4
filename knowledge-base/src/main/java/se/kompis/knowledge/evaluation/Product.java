package se.kompis.knowledge.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.Change;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.QuestionCluster;
import se.kompis.knowledge.SearchHit;
import se.kompis.knowledge.analysis.Language;

/** The knowledge base as it is, over a corpus, in a temporary folder. */
final class Product implements Ranker, Closeable {
    private static final int PASSAGES = 300;
    private static final int DEPTH = 100;

    private final Path folder = Files.createTempDirectory("kompis-evaluation");
    private final KnowledgeBase base;

    Product(List<BeirDocument> corpus) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (BeirDocument document : corpus) {
            changes.add(document.published(changes.size() + 1));
        }
        base =
                KnowledgeBase.open(
                        folder,
                        (library, sequence, limit) ->
                                changes.stream().skip(sequence).limit(limit).toList());
        base.catchUp(LibraryId.NATIONAL);
    }

    /** A document scores as its best passage. */
    @Override
    public List<Ranked> rank(String question) {
        Map<String, Ranked> best = new LinkedHashMap<>();
        for (SearchHit hit : base.search(query(question), PASSAGES)) {
            String id = hit.passage().material().id().value();
            best.putIfAbsent(id, new Ranked(id, hit.score()));
        }
        return best.values().stream().limit(DEPTH).toList();
    }

    Answer answer(String question) {
        return base.answer(query(question), 3);
    }

    List<QuestionCluster> cluster(List<String> questions) {
        return base.cluster(questions, Language.SWEDISH, Set.of(LibraryId.NATIONAL));
    }

    private static Query query(String question) {
        Language language = Language.detect(question, Language.SWEDISH);
        return Query.of(question, language, LibraryId.NATIONAL);
    }

    @Override
    public void close() throws IOException {
        base.close();
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
