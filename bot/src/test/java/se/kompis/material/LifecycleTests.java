package se.kompis.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.people.Tenants;

/** From draft to retired. */
@KompisTest
@RecordApplicationEvents
class LifecycleTests {
    private static final Optional<String> ANNA = Optional.of("anna");

    @Autowired private Shelving shelving;
    @Autowired private Lifecycle lifecycle;
    @Autowired private Materials materials;
    @Autowired private MaterialLog log;
    @Autowired private Expiry expiry;
    @Autowired private Originals originals;
    @Autowired private DocumentReader reader;
    @Autowired private KnowledgeBase knowledge;
    @Autowired private Tenants tenants;
    @Autowired private MovableClock clock;
    @Autowired private ApplicationEvents events;
    @TempDir private Path folder;
    private LibraryId library;

    @BeforeEach
    void makeALibrary() {
        library = new LibraryId(tenants.create("Storköping"));
    }

    private Ingestion.Incoming incoming(String text, MetadataOverrides overrides) throws Exception {
        Path file = Files.writeString(folder.resolve("havsabborre.txt"), text);
        Document document = reader.read(file, ReadProgress.SILENT);
        return new Ingestion.Incoming(
                library,
                "test:" + text.hashCode(),
                originals.keep(file),
                document,
                Describer.describe(document, "havsabborre.txt", overrides));
    }

    private StoredVersion draft(String text) throws Exception {
        return shelving.draft(incoming(text, MetadataOverrides.NONE), Optional.empty(), ANNA);
    }

    private StoredVersion replacement(StoredVersion of, String text) throws Exception {
        return shelving.draft(
                incoming(text, MetadataOverrides.NONE), Optional.of(of.material()), ANNA);
    }

    private List<String> found() {
        knowledge.catchUp(library);
        return knowledge
                .search(Query.of("Vad äter havsabborren?", Language.SWEDISH, library), 9)
                .stream()
                .map(hit -> hit.passage().text())
                .toList();
    }

    private List<Deed> deeds(StoredVersion version) {
        return log.of(version.material()).stream().map(MaterialLog.Entry::deed).toList();
    }

    @Test
    void searchesNoDraft() throws Exception {
        StoredVersion draft = draft("Havsabborren äter tång.");
        assertThat(draft.state()).isEqualTo(MaterialState.DRAFT);
        assertThat(found()).isEmpty();
    }

    @Test
    void triesDraftsOutAsIfTheyWerePublished() throws Exception {
        StoredVersion published = draft("Havsabborren äter musslor på hösten.");
        lifecycle.publish(published.material(), ANNA);
        draft("Havsabborren äter tång.");
        replacement(published, "Havsabborren äter krabbor på hösten.");
        Query query = Query.of("Vad äter havsabborren?", Language.SWEDISH, library);
        knowledge.catchUp(library);
        assertThat(knowledge.tryOut(query, 9, List.of()).passages()).hasSize(1);
        assertThat(knowledge.tryOut(query, 9, materials.drafts(library)).passages())
                .extracting(it -> it.passage().text())
                .contains("Havsabborren äter tång.", "Havsabborren äter krabbor på hösten.");
        assertThat(found()).containsExactly("Havsabborren äter musslor på hösten.");
    }

    @Test
    void publishesADraftAndTellsOthers() throws Exception {
        StoredVersion draft = draft("Havsabborren äter räkor.");
        assertThat(lifecycle.publish(draft.material(), ANNA)).isPresent();
        assertThat(found()).containsExactly("Havsabborren äter räkor.");
        assertThat(events.stream(MaterialPublished.class))
                .containsExactly(new MaterialPublished(library, draft.material(), 1));
        assertThat(lifecycle.publish(draft.material(), ANNA)).as("a second time").isEmpty();
        assertThat(deeds(draft)).containsExactlyInAnyOrder(Deed.PUBLISHED, Deed.ADDED);
    }

    @Test
    void keepsTheOldVersionInForceUntilTheNewOneIsPublished() throws Exception {
        StoredVersion first = draft("Havsabborren äter musslor.");
        lifecycle.publish(first.material(), ANNA);
        StoredVersion second = replacement(first, "Havsabborren äter krabbor.");
        assertThat(second.number()).isEqualTo(2);
        assertThat(found()).containsExactly("Havsabborren äter musslor.");

        lifecycle.publish(first.material(), ANNA);
        assertThat(found()).containsExactly("Havsabborren äter krabbor.");
        assertThat(events.stream(MaterialReplaced.class))
                .containsExactly(new MaterialReplaced(library, first.material(), 2));
        assertThat(materials.find(first.material(), 1))
                .hasValueSatisfying(old -> assertThat(old.latest()).isFalse());
        assertThat(materials.sections(first.material(), 1).getFirst().text())
                .isEqualTo("Havsabborren äter musslor.");
    }

    @Test
    void throwsADraftAway() throws Exception {
        StoredVersion first = draft("Havsabborren äter sill.");
        lifecycle.publish(first.material(), ANNA);
        StoredVersion second = replacement(first, "Havsabborren äter strömming.");
        lifecycle.discard(first.material(), 2, ANNA);
        assertThat(materials.find(second.material(), 2)).isEmpty();
        assertThat(lifecycle.publish(first.material(), ANNA)).isEmpty();
    }

    @Test
    void takesARetiredMaterialOutOfTheSearch() throws Exception {
        StoredVersion draft = draft("Havsabborren äter snäckor.");
        lifecycle.publish(draft.material(), ANNA);
        lifecycle.retire(draft.material(), ANNA);
        assertThat(found()).isEmpty();
        assertThat(events.stream(MaterialRetired.class))
                .containsExactly(new MaterialRetired(library, draft.material(), 1));

        lifecycle.publish(draft.material(), ANNA);
        assertThat(found()).hasSize(1);
    }

    @Test
    void showsAnEditedTitleWithTheNextQuotation() throws Exception {
        StoredVersion draft = draft("Havsabborren äter maskar.");
        lifecycle.publish(draft.material(), ANNA);
        StoredVersion.Description was = draft.description();
        lifecycle.describe(
                draft.material(),
                1,
                new StoredVersion.Description(
                        "Fiskarnas liv",
                        Optional.of("Fiskeriverket"),
                        was.licence(),
                        was.language(),
                        was.versionDate(),
                        Set.of("official"),
                        Set.of("open-data"),
                        Optional.of("beginner"),
                        Optional.of("Anna Ek"),
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        Optional.empty(),
                        was.fileName()),
                ANNA);
        assertThat(
                        knowledge
                                .search(
                                        Query.of("Vad äter abborren?", Language.SWEDISH, library),
                                        9)
                                .getFirst()
                                .passage()
                                .material()
                                .title())
                .isEqualTo("Fiskarnas liv");
        assertThat(materials.inForce(draft.material()).orElseThrow().description().owner())
                .contains("Anna Ek");
    }

    @Test
    void keepsWhatWasEditedWhenTheSameFileComesAgain() throws Exception {
        Ingestion.Incoming file = incoming("Havsabborren äter plankton.", MetadataOverrides.NONE);
        StoredVersion version = shelving.publish(file).version();
        StoredVersion.Description said = version.description();
        lifecycle.describe(
                version.material(),
                1,
                new StoredVersion.Description(
                        "Nytt namn",
                        said.publisher(),
                        said.licence(),
                        said.language(),
                        said.versionDate(),
                        said.audience(),
                        said.topics(),
                        said.level(),
                        said.owner(),
                        said.reviewBy(),
                        said.expires(),
                        said.fileName()),
                ANNA);
        Ingestion.Ingested again = shelving.publish(file);
        assertThat(again.unchanged()).isTrue();
        assertThat(again.version().description().title()).isEqualTo("Nytt namn");
    }

    @Test
    void searchesNothingAfterItsLastDay() throws Exception {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1);
        MetadataOverrides about =
                new MetadataOverrides(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(tomorrow));
        StoredVersion version =
                shelving.publish(incoming("Havsabborren äter alger.", about)).version();
        clock.pass(Duration.ofDays(1));
        expiry.check();
        assertThat(found()).hasSize(1);

        clock.pass(Duration.ofDays(1));
        expiry.check();
        assertThat(found()).isEmpty();
        assertThat(deeds(version)).contains(Deed.EXPIRED);
    }
}
