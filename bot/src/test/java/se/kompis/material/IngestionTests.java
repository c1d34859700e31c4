package se.kompis.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.people.Tenants;

/** Files that come in. */
@KompisTest
class IngestionTests {
    @Autowired private Ingestion ingestion;
    @Autowired private Materials materials;
    @Autowired private Originals originals;
    @Autowired private KnowledgeBase knowledge;
    @Autowired private Tenants tenants;
    @TempDir private Path folder;

    private Ingestion.Ingested ingest(LibraryId library, String name, String text)
            throws IOException, UnreadableException {
        Path file = Files.writeString(folder.resolve(name), text);
        Ingestion.Ingested ingested =
                ingestion.ingest(
                        library,
                        "test:" + name,
                        file,
                        name,
                        MetadataOverrides.NONE,
                        ReadProgress.SILENT);
        ingestion.publish(library);
        return ingested;
    }

    private List<String> found(String question, LibraryId... libraries) {
        return knowledge.search(Query.of(question, Language.SWEDISH, libraries), 50).stream()
                .map(hit -> hit.passage().text())
                .toList();
    }

    @Test
    void findsWhatCameIn() throws Exception {
        ingest(LibraryId.NATIONAL, "a.md", "# Kvarken\n\nKvarkenkabeln ägs av Umeåbanken.");
        assertThat(found("Vem äger Kvarkenkabeln?", LibraryId.NATIONAL).getFirst())
                .isEqualTo("Kvarkenkabeln ägs av Umeåbanken.");
    }

    @Test
    void makesANewVersionOfWhatCameFromTheSamePlace() throws Exception {
        var first = ingest(LibraryId.NATIONAL, "b.md", "Trumpetfisken är blå och bor i kanalen.");
        var second = ingest(LibraryId.NATIONAL, "b.md", "Trumpetfisken är röd och bor i kanalen.");
        assertThat(second.version().material()).isEqualTo(first.version().material());
        assertThat(second.version().number()).isEqualTo(2);
        assertThat(found("Hur ser trumpetfisken ut?", LibraryId.NATIONAL))
                .contains("Trumpetfisken är röd och bor i kanalen.")
                .doesNotContain("Trumpetfisken är blå och bor i kanalen.");
        assertThat(materials.sections(first.version().material(), 1).getFirst().text())
                .as("old citations still resolve")
                .contains("blå");
        assertThat(materials.find(first.version().material(), 1))
                .hasValueSatisfying(old -> assertThat(old.latest()).isFalse());
    }

    @Test
    void recognisesContentThatIsThereAlready() throws Exception {
        var first = ingest(LibraryId.NATIONAL, "c.md", "Ekorrarna räknas varje vår i Vindeln.");
        var again =
                ingest(LibraryId.NATIONAL, "c-kopia.md", "Ekorrarna räknas varje vår i Vindeln.");
        assertThat(again.unchanged()).isTrue();
        assertThat(again.version().material()).isEqualTo(first.version().material());
    }

    @Test
    void keepsTheOriginalToTheByte() throws Exception {
        String text = "Originalet med å, ä och ö.\r\nRad två.";
        var ingested = ingest(LibraryId.NATIONAL, "d.txt", text);
        assertThat(originals.path(ingested.version().contentHash()))
                .hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheTextOfATenantFromAllOthers() throws Exception {
        LibraryId mine = new LibraryId(tenants.create("Storköping"));
        LibraryId theirs = new LibraryId(tenants.create("Lillköping"));
        ingest(mine, "e.md", "Zeppelinaren landar på torget i Storköping.");
        assertThat(found("Var landar zeppelinaren?", LibraryId.NATIONAL, mine))
                .contains("Zeppelinaren landar på torget i Storköping.");
        assertThat(found("Var landar zeppelinaren?", LibraryId.NATIONAL, theirs))
                .noneMatch(text -> text.contains("Zeppelinaren"));
        assertThat(found("Var landar zeppelinaren?", LibraryId.NATIONAL))
                .noneMatch(text -> text.contains("Zeppelinaren"));
    }

    @Test
    void leavesNothingOfAFileThatCannotBeRead() throws Exception {
        Path broken =
                Files.write(
                        folder.resolve("f.pdf"),
                        "%PDF-1.7\nskräp".getBytes(StandardCharsets.UTF_8));
        int before = found("skräp", LibraryId.NATIONAL).size();
        assertThatThrownBy(() ->
                        ingestion.ingest(
                                LibraryId.NATIONAL,
                                "test:f.pdf",
                                broken,
                                "f.pdf",
                                MetadataOverrides.NONE,
                                ReadProgress.SILENT))
                .isInstanceOf(UnreadableException.class);
        assertThat(found("skräp", LibraryId.NATIONAL)).hasSize(before);
    }
}
