package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kompis.knowledge.analysis.Language;

class RecoveryTests {
    private static final int MATERIALS = 30;

    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();

    @BeforeEach
    void publish() {
        IntStream.range(0, MATERIALS).forEach(this::publish);
    }

    @Test
    void replaysWhatWasNotCommittedWhenTheProcessDied() throws IOException {
        Path copy = Files.createDirectory(directory.resolve("after-the-crash"));
        try (KnowledgeBase base = open()) {
            base.catchUp(LibraryId.NATIONAL);
            publish(MATERIALS);
            copy(directory.resolve("live"), copy);
        }
        try (KnowledgeBase base = KnowledgeBase.open(copy, changes)) {
            assertThat(found(base, "nummer" + MATERIALS)).containsExactly("m" + MATERIALS);
        }
        assertClean(copy);
    }

    @Test
    void ignoresAndRemovesAnUnfinishedIndex() throws IOException {
        List<String> before = topTen();
        Path unfinished = live().resolve("national").resolve("under-construction");
        Files.createDirectory(unfinished);
        Files.writeString(unfinished.resolve("segments_1"), "half a segment");
        assertThat(topTen()).isEqualTo(before);
    }

    @Test
    void rebuildsAMissingIndex() throws IOException {
        List<String> before = topTen();
        delete(live().resolve("national"));
        assertThat(topTen()).isEqualTo(before).hasSize(10);
    }

    @Test
    void rebuildsAnIndexWithAFlippedByte() throws IOException {
        List<String> before = topTen();
        for (int i = 0; i < indexFiles().size(); i++) {
            flipAByte(indexFiles().get(i));
            assertThat(topTen()).isEqualTo(before);
            assertClean(live());
        }
    }

    @Test
    void rebuildsAnIndexWithATruncatedFile() throws IOException {
        List<String> before = topTen();
        for (int i = 0; i < indexFiles().size(); i++) {
            Files.write(indexFiles().get(i), new byte[3]);
            assertThat(topTen()).isEqualTo(before);
        }
    }

    @Test
    void rebuildsAnIndexThatIsDamagedWhileItServes() throws IOException {
        try (KnowledgeBase base = open()) {
            List<String> before = found(base, "ansvar");
            for (Path file : indexFiles()) {
                Files.delete(file);
            }
            publish(MATERIALS);
            base.catchUp(LibraryId.NATIONAL);
            assertThat(found(base, "ansvar")).isEqualTo(before);
            assertThat(found(base, "nummer" + MATERIALS)).containsExactly("m" + MATERIALS);
        }
    }

    private List<Path> indexFiles() throws IOException {
        return files(live().resolve("national"));
    }

    @Test
    void servesAnOutdatedIndexAndReplacesIt() throws IOException {
        List<String> before = topTen();
        recommit(Map.of("stored", "1", "analysis", "0", "sequence", "10"));
        try (KnowledgeBase base = open()) {
            assertThat(found(base, "ansvar")).isEqualTo(before);
            base.catchUp(LibraryId.NATIONAL);
            assertThat(found(base, "ansvar")).isEqualTo(before);
        }
        assertThat(generations()).containsExactly("2");
    }

    @Test
    void rebuildsAnIndexOfAnUnknownForm() throws IOException {
        List<String> before = topTen();
        recommit(Map.of("stored", "99", "analysis", "1", "sequence", "10"));
        assertThat(topTen()).isEqualTo(before);
        assertThat(generations()).containsExactly("2");
    }

    @Test
    void rebuildsAnIndexThatIsAheadOfARestoredSource() {
        topTen();
        changes.forgetAfter(LibraryId.NATIONAL, 5);
        try (KnowledgeBase base = open()) {
            base.catchUp(LibraryId.NATIONAL);
            assertThat(found(base, "ansvar")).hasSize(5);
        }
    }

    @Test
    void keepsWhatWasCaughtUpWhenKilled() throws Exception {
        for (int round = 0; round < 3; round++) {
            Path place = directory.resolve("killed" + round);
            int reported = reportedBeforeKill(place, 4 + 3 * round);
            ChangeLog same = new ChangeLog();
            IntStream.range(0, reported).forEach(i -> EndlessImport.publish(same, i));
            assertClean(place);
            try (KnowledgeBase base = KnowledgeBase.open(place, same)) {
                for (int i = 0; i < reported; i++) {
                    assertThat(found(base, "nummer" + i)).contains("m" + i);
                }
            }
        }
    }

    private static int reportedBeforeKill(Path place, int lines) throws IOException {
        Process importing =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessImport.class.getName(),
                                place.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int seen = 0;
        for (int next = importing.getInputStream().read(); next >= 0 && seen < lines; ) {
            out.write(next);
            seen += next == '\n' ? 1 : 0;
            next = seen < lines ? importing.getInputStream().read() : next;
        }
        importing.destroyForcibly().onExit().join();
        return (int)
                out.toString(StandardCharsets.UTF_8).lines().filter(EndlessImport::isDone).count();
    }

    private void publish(int i) {
        String text = "Det här är nummer%d om ansvar%s.".formatted(i, " och ansvar".repeat(i % 7));
        changes.publish(LibraryId.NATIONAL, "m" + i, text);
    }

    private KnowledgeBase open() {
        return KnowledgeBase.open(live(), changes);
    }

    private Path live() {
        return directory.resolve("live");
    }

    private List<String> topTen() {
        try (KnowledgeBase base = open()) {
            return found(base, "ansvar");
        }
    }

    private static List<String> found(KnowledgeBase base, String text) {
        return base.search(Query.of(text, Language.SWEDISH, LibraryId.NATIONAL), 10).stream()
                .filter(hit -> hit.passage().text().contains(text))
                .map(hit -> hit.passage().material().id().value())
                .toList();
    }

    private void recommit(Map<String, String> data) throws IOException {
        Path index = live().resolve("national").resolve("1");
        try (Directory opened = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(opened, new IndexWriterConfig())) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> content = Files.list(live().resolve("national"))) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertClean(Path place) throws IOException {
        Path library = place.resolve("national");
        try (Stream<Path> content = Files.list(library)) {
            Path index =
                    content.filter(path -> path.getFileName().toString().matches("\\d+"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            try (Directory opened = FSDirectory.open(index);
                    CheckIndex check = new CheckIndex(opened)) {
                assertThat(check.checkIndex().clean).isTrue();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            return content.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("write.lock"))
                    .toList();
        }
    }

    private static void flipAByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
