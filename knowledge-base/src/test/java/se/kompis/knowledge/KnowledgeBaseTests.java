package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kompis.knowledge.analysis.Language;

class KnowledgeBaseTests {
    private static final LibraryId TENANT = new LibraryId("a-tenant");
    private static final LibraryId OTHER = new LibraryId("another");

    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();

    @BeforeEach
    void publish() {
        changes.publish(
                LibraryId.NATIONAL,
                "open-data",
                "Öppna data är information som alla får använda fritt.");
        changes.publish(LibraryId.NATIONAL, "security", "Kommunstyrelsen ansvarar för säkerheten.");
        changes.publish(TENANT, "own", "Kommunens öppna data publiceras varje vecka.");
        changes.publish(OTHER, "secret", "Grannens öppna data är inte för andra.");
    }

    @Test
    void findsWhatWasPublishedBeforeItWasOpened() {
        try (KnowledgeBase base = KnowledgeBase.open(directory, changes)) {
            assertThat(found(base, "Vad är öppna data?", LibraryId.NATIONAL))
                    .first()
                    .isEqualTo("open-data");
        }
    }

    @Test
    void findsWhatWasPublishedAfterwardsOnceItHasCaughtUp() {
        try (KnowledgeBase base = KnowledgeBase.open(directory, changes)) {
            assertThat(found(base, "upphandling", LibraryId.NATIONAL)).isEmpty();
            changes.publish(LibraryId.NATIONAL, "procurement", "Upphandling av system.");
            base.catchUp(LibraryId.NATIONAL);
            assertThat(found(base, "upphandling", LibraryId.NATIONAL)).contains("procurement");
        }
    }

    @Test
    void replacesAndWithdraws() {
        try (KnowledgeBase base = KnowledgeBase.open(directory, changes)) {
            changes.publish(LibraryId.NATIONAL, "open-data", "Nu handlar det om geodata.");
            changes.withdraw(LibraryId.NATIONAL, "security");
            base.catchUp(LibraryId.NATIONAL);
            assertThat(found(base, "fritt", LibraryId.NATIONAL)).isEmpty();
            assertThat(found(base, "geodata", LibraryId.NATIONAL)).containsExactly("open-data");
            assertThat(found(base, "säkerheten", LibraryId.NATIONAL)).isEmpty();
        }
    }

    @Test
    void readsTheLibrariesOfTheQueryTogetherAndNoOther() {
        try (KnowledgeBase base = KnowledgeBase.open(directory, changes)) {
            base.catchUp(OTHER);
            assertThat(found(base, "öppna data", LibraryId.NATIONAL, TENANT))
                    .containsExactlyInAnyOrder("open-data", "own");
            assertThat(found(base, "öppna data")).isEmpty();
        }
    }

    @Test
    void ownsItsDirectoryAlone() {
        try (KnowledgeBase base = KnowledgeBase.open(directory, changes)) {
            base.catchUp(LibraryId.NATIONAL);
            assertThatThrownBy(() -> KnowledgeBase.open(directory, changes))
                    .isInstanceOf(DirectoryInUseException.class);
        }
        KnowledgeBase.open(directory, changes).close();
    }

    private static List<String> found(KnowledgeBase base, String text, LibraryId... libraries) {
        return base.search(Query.of(text, Language.SWEDISH, libraries), 10).stream()
                .map(hit -> hit.passage().material().id().value())
                .toList();
    }
}
