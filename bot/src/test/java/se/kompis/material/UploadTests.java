package se.kompis.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.analysis.Language;
import se.kompis.people.Tenants;

/** Files that are sent in, whatever is in them. */
@KompisTest
class UploadTests {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired private Uploads uploads;
    @Autowired private UploadTable table;
    @Autowired private UploadWork.Resumption resumption;
    @Autowired private Materials materials;
    @Autowired private Originals originals;
    @Autowired private Trial trial;
    @Autowired private Tenants tenants;
    @TempDir private Path folder;
    private LibraryId library;

    @BeforeEach
    void makeALibrary() {
        library = new LibraryId(tenants.create("Storköping"));
    }

    private Uploads.Sending sending(String way) {
        return new Uploads.Sending(library, "anna", way, Optional.empty());
    }

    private List<Upload> send(String name, byte[] content) throws IOException {
        Uploads.Sending sending = sending("test/" + UUID.randomUUID());
        uploads.accept(sending, name, new ByteArrayInputStream(content));
        uploads.await(sending.way(), LONG);
        return uploads.ofWay(sending.way());
    }

    private List<Upload> send(String name, String content) throws IOException {
        return send(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void isRefused(String verdict, String name, byte[] content) throws IOException {
        assertThat(send(name, content))
                .singleElement()
                .satisfies(it -> assertThat(it.verdict()).contains(verdict))
                .satisfies(it -> assertThat(it.fileName()).isEqualTo(name));
    }

    @Test
    void becomesADraftWithASummary() throws Exception {
        Upload upload = send("rapport.md", "# Bryggor\n\nKommunen har sju bryggor.").getFirst();
        assertThat(upload.state()).isEqualTo(UploadState.DONE);
        Upload.Result result = upload.result().orElseThrow();
        assertThat(result.passages()).isEqualTo(1);
        assertThat(materials.find(result.material(), 1))
                .hasValueSatisfying(version -> {
                    assertThat(version.state()).isEqualTo(MaterialState.DRAFT);
                    assertThat(version.description().title()).isEqualTo("Bryggor");
                    assertThat(version.description().fileName()).isEqualTo("rapport.md");
                });
    }

    @Test
    void canBeTriedBeforeAnybodySeesIt() throws Exception {
        Upload upload = send("rapport.txt", "Fyren på Skär tänds klockan nio.").getFirst();
        StoredVersion draft =
                materials.find(upload.result().orElseThrow().material(), 1).orElseThrow();
        assertThat(trial.ask(draft, "När tänds fyren?", Language.SWEDISH, 3).quotations())
                .first()
                .satisfies(
                        it -> assertThat(it.text()).isEqualTo("Fyren på Skär tänds klockan nio."));
    }

    @Test
    void recognisesWhatIsThereAlready() throws Exception {
        Upload first = send("ett.txt", "Älgarna går över bron.").getFirst();
        Upload again = send("två.txt", "Älgarna går över bron.").getFirst();
        assertThat(again.verdict()).contains(Upload.ALREADY_THERE);
        assertThat(again.result().orElseThrow().material())
                .isEqualTo(first.result().orElseThrow().material());
    }

    @Test
    void takesTheSameSendingOnce() throws Exception {
        Uploads.Sending sending = sending("slack/T1/message/1/F1");
        byte[] content = "En gång räcker.".getBytes(StandardCharsets.UTF_8);
        List<Upload> first = uploads.accept(sending, "a.txt", new ByteArrayInputStream(content));
        List<Upload> second = uploads.accept(sending, "a.txt", new ByteArrayInputStream(content));
        assertThat(second.getFirst().id()).isEqualTo(first.getFirst().id());
    }

    @Test
    void unpacksAnArchive() throws Exception {
        String decomposed = Normalizer.normalize("åar och öar.txt", Normalizer.Form.NFD);
        byte[] zip =
                new Zips()
                        .with("mapp/a.md", "# A\n\nAlen växer vid ån.")
                        .with("mapp/" + decomposed, "Björken växer på ön.")
                        .with("__MACOSX/mapp/._a.md", "skräp")
                        .with("mapp/.DS_Store", "skräp")
                        .bytes();
        assertThat(send("allt.zip", zip))
                .extracting(Upload::state, Upload::fileName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(UploadState.DONE, "a.md"),
                        org.assertj.core.groups.Tuple.tuple(UploadState.DONE, "åar och öar.txt"));
    }

    @Test
    void refusesArchivesThatLeadOutOfThemselves() throws Exception {
        for (String name :
                List.of("../ut.txt", "a/../../ut.txt", "/etc/ut.txt", "C:\\ut.txt", "..\\ut.txt")) {
            isRefused("unsafe_names", "ut.zip", new Zips().with(name, "Text.").bytes());
        }
    }

    @Test
    void refusesArchivesThatUnpackBeyondReason() throws Exception {
        byte[] zeros = new byte[8 << 20];
        byte[] bomb = new Zips().with("noll.txt", zeros).bytes();
        isRefused("unpacks_too_large", "bomb.zip", bomb);
        assertThat(send("bombbomb.zip", new Zips().with("bomb.zip", bomb).bytes()))
                .singleElement()
                .satisfies(it -> assertThat(it.verdict()).contains("unpacks_too_large"));
        Zips many = new Zips();
        for (int i = 0; i < 1_001; i++) {
            many.with("fil" + i, "x");
        }
        isRefused("unpacks_too_large", "många.zip", many.bytes());
    }

    @Test
    void refusesDamagedAndEmptyArchives() throws Exception {
        byte[] random = new byte[200_000];
        new java.util.Random(7).nextBytes(random);
        byte[] zip = new Zips().with("a.bin", random).bytes();
        isRefused("damaged", "halv.zip", Arrays.copyOf(zip, zip.length / 2));
        isRefused("empty", "tom.zip", new Zips().with("mapp/", "").bytes());
        byte[] locked = new Zips().with("a.txt", "Hemligt.").bytes();
        locked[6] |= 1;
        isRefused("encrypted", "låst.zip", locked);
    }

    @Test
    void keepsNothingOfWhatItRefuses() throws Exception {
        Upload upload = send("trasig.pdf", "%PDF-1.7\ntrasig").getFirst();
        assertThat(upload.verdict()).contains("damaged");
        assertThat(originals.path(upload.hash().orElseThrow())).doesNotExist();
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Kompis dog mitt i läsningen.");
        String way = "test/" + UUID.randomUUID();
        Upload begun =
                new Upload(
                        UUID.randomUUID().toString(),
                        library,
                        Optional.of("anna"),
                        "a.txt",
                        Optional.empty(),
                        Optional.of(originals.keep(file)),
                        Optional.empty(),
                        UploadState.READING,
                        Optional.empty(),
                        Optional.empty(),
                        Instant.EPOCH);
        table.add(begun, way);
        resumption.resume();
        uploads.await(way, LONG);
        assertThat(table.find(begun.id()).orElseThrow().state()).isEqualTo(UploadState.DONE);
    }
}
