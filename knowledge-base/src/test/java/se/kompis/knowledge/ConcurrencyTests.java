package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kompis.knowledge.analysis.Language;

class ConcurrencyTests {
    private static final int PASSAGES = 5;

    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();

    @Test
    void showsEitherTheOldOrTheNewVersionAndAlwaysAllOfIt() throws Exception {
        publish(0);
        AtomicBoolean done = new AtomicBoolean();
        try (KnowledgeBase base = KnowledgeBase.open(directory, changes);
                ExecutorService searching = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> searches = new ArrayList<>();
            IntStream.range(0, 3).forEach(i -> searches.add(searching.submit(search(base, done))));
            for (int version = 1; version <= 40; version++) {
                publish(version);
                base.catchUp(LibraryId.NATIONAL);
            }
            done.set(true);
            for (Future<Integer> search : searches) {
                assertThat(search.get()).isPositive();
            }
        }
    }

    @Test
    void lateClosingWaitsForNobody() {
        publish(0);
        KnowledgeBase base = KnowledgeBase.open(directory, changes);
        base.catchUp(LibraryId.NATIONAL);
        base.close();
        base.close();
        KnowledgeBase.open(directory, changes).close();
    }

    private Callable<Integer> search(KnowledgeBase base, AtomicBoolean done) {
        return () -> {
            int searches = 0;
            while (!done.get() || searches == 0) {
                List<SearchHit> hits =
                        base.search(Query.of("version", Language.SWEDISH, LibraryId.NATIONAL), 20);
                Set<String> versions =
                        hits.stream()
                                .map(hit -> hit.passage().text().substring(0, 12))
                                .collect(Collectors.toSet());
                assertThat(versions).hasSize(1);
                assertThat(hits).hasSize(PASSAGES);
                searches++;
            }
            return searches;
        };
    }

    private void publish(int version) {
        String paragraph = "Version v%03d".formatted(version) + " ord".repeat(120) + ".";
        changes.publish(
                LibraryId.NATIONAL,
                "same",
                IntStream.range(0, PASSAGES).mapToObj(i -> paragraph).toArray(String[]::new));
    }
}
