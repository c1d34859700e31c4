package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.people.Tenants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as an operator uses it. */
@KompisTest
class CommandTests {
    @Autowired private Commands commands;
    @Autowired private People people;
    @Autowired private Tenants tenants;
    @Autowired private Talk talk;
    @TempDir private Path folder;
    private final RecordingConsole console = new RecordingConsole();

    private int run(String... arguments) {
        return commands.run(List.of(arguments), console.in(folder));
    }

    private JsonNode ask(String question) {
        console.out.clear();
        assertThat(run("ask", question, "--json")).isZero();
        return JsonMapper.shared().readTree(console.out.getFirst());
    }

    @Test
    void importsGoodFilesBesideBadOnes() throws IOException {
        Files.writeString(folder.resolve("bra.md"), "# Fyren\n\nFyrvaktaren heter Vitalia Grip.");
        Files.write(folder.resolve("tom.pdf"), new byte[0]);
        Files.writeString(folder.resolve("trasig.pdf"), "%PDF-1.4\nhalv");
        Files.write(folder.resolve("bild.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        Files.writeString(folder.resolve(".dold.md"), "Det här är dolt.");

        assertThat(run("import", ".", "saknas.pdf")).isEqualTo(1);

        assertThat(console.err)
                .containsExactlyInAnyOrder(
                        "saknas.pdf: finns inte.",
                        "bild.docx: den filtypen läser Kompis inte. Spara som PDF, Word, PowerPoint"
                                + " eller text.",
                        "tom.pdf: filen är tom.",
                        "trasig.pdf: filen är skadad eller ofullständig. Hämta den på nytt och försök"
                                + " igen.");
        assertThat(console.out)
                .containsExactly(
                        "klar  bra.md  ”Fyren”  1 avsnitt, svenska",
                        "1 av 4 filer är inlästa och sökbara.");
        assertThat(ask("Vad heter fyrvaktaren?").get("quotations").get(0).get("quote").asString())
                .isEqualTo("Fyrvaktaren heter Vitalia Grip.");
    }

    @Test
    void refusesA200MegabyteFileAtOnce() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("stor.txt").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        assertThat(run("import", "stor.txt")).isEqualTo(1);
        assertThat(console.err)
                .containsExactly("stor.txt: filen är för stor. Högst 100 MB tas emot.");
    }

    @Test
    void takesWhatTheOperatorSaysOfAFile() throws IOException {
        Files.writeString(folder.resolve("r.txt"), "Brunnsborrningen i Gullspång leds av Ottar.");
        assertThat(
                        run(
                                "import",
                                "r.txt",
                                "--publisher=Gullspångs kommun",
                                "--topic=open-data,ai",
                                "--version-date=2025-03-20",
                                "--language=sv"))
                .isZero();
        JsonNode quotation = ask("Vem leder brunnsborrningen?").get("quotations").get(0);
        assertThat(quotation.get("publisher").asString()).isEqualTo("Gullspångs kommun");
        assertThat(quotation.get("versionDate").asString()).isEqualTo("2025-03-20");
        assertThat(quotation.get("fileName").asString()).isEqualTo("r.txt");
    }

    @Test
    void takesNamesInDecomposedUnicode() throws IOException {
        String name = Normalizer.normalize("Ärendeö.md", Normalizer.Form.NFD);
        Files.writeString(folder.resolve(name), "Pumpen på Ärendeö byts i maj.");
        assertThat(run("import", ".")).isZero();
        assertThat(console.out.getFirst()).startsWith("klar  Ärendeö.md");
    }

    @Test
    void importsTwiceWithoutHarm() throws IOException {
        Files.writeString(folder.resolve("t.md"), "Skylten vid Tvååker är grön.");
        run("import", "t.md");
        console.out.clear();
        assertThat(run("import", "t.md")).isZero();
        assertThat(console.out.getFirst()).startsWith("finns redan  t.md");
    }

    @Test
    void keepsTheTenantsApart() throws IOException {
        String tenant = tenants.create("Provköping");
        Files.writeString(folder.resolve("p.md"), "Katapulten i Provköping är avstängd.");
        assertThat(run("import", "p.md", "--tenant", tenant)).isZero();
        assertThat(ask("Är katapulten avstängd?").toString()).doesNotContain("Provköping");
        console.out.clear();
        run("ask", "Är katapulten avstängd?", "--json", "--tenant", tenant);
        assertThat(console.out.getFirst()).contains("Katapulten i Provköping är avstängd.");
        assertThat(run("import", "p.md", "--tenant", "finns-inte")).isEqualTo(1);
        assertThat(console.err).contains("Det finns ingen organisation med id finns-inte.");
    }

    @Test
    void answersInJsonWithAllThatACitationNeeds() {
        JsonNode answer = ask("Vad är öppna data?");
        assertThat(answer.get("outcome").asString()).isEqualTo("answered");
        JsonNode quotation = answer.get("quotations").get(0);
        assertThat(quotation.get("quote").asString().length())
                .isEqualTo(quotation.get("end").asInt() - quotation.get("start").asInt());
        assertThat(quotation.get("locator").has("heading")).isTrue();
        assertThat(quotation.get("url").asString()).startsWith("http");
        assertThat(quotation.propertyNames())
                .contains("title", "publisher", "versionDate", "materialId", "fileName", "score");
    }

    @Test
    void refusesInJsonToo() {
        JsonNode answer = ask("Hur länge ska man koka ägg?");
        assertThat(answer.get("outcome").asString()).isEqualTo("refused");
        assertThat(answer.get("quotations")).isEmpty();
    }

    @Test
    void movesAConnectionWithItsPeopleToATenant() {
        Talk.Person person = talk.somebody("joins");
        assertThat(run("grant", "talk:joins:" + person.route().account(), "editor")).isZero();
        assertThat(run("tenant", "create", "Storköping")).isZero();
        String tenant = console.out.getLast().split(" ", -1)[0];
        assertThat(run("tenant", "join", "talk:joins", tenant)).isZero();
        assertThat(console.out.getLast())
                .startsWith("talk:joins hör nu till Storköping. En person flyttade");
        assertThat(people.resolve(person.route(), Hints.NONE).tenant()).isEqualTo(tenant);
        assertThat(people.resolve(person.route(), Hints.NONE).roles())
                .containsExactly(Role.LEARNER);
        console.out.clear();
        assertThat(run("tenant", "list")).isZero();
        assertThat(console.out).contains(tenant + "  Storköping", "    talk:joins");
        assertThat(run("tenant", "join", "talk:joins", "nobody")).isEqualTo(1);
        assertThat(run("tenant", "join", "joins", tenant)).isEqualTo(1);
        assertThat(run("tenant")).isEqualTo(2);
    }

    @Test
    void grantsARoleByRoute() {
        Talk.Person person = talk.somebody("grants");
        String name = "talk:grants:" + person.route().account();
        assertThat(run("grant", name, "tenant-administrator")).isZero();
        assertThat(people.resolve(person.route(), Hints.NONE).roles())
                .contains(Role.TENANT_ADMINISTRATOR);
        assertThat(run("grant", "talk:grants:nobody", "editor")).isEqualTo(1);
        assertThat(console.err).contains("Det finns ingen person som heter talk:grants:nobody.");
    }

    @Test
    void explainsWrongUsage() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(String.join("\n", console.err)).contains("PATH", "Usage: kompis import");
        assertThat(run("grant", "somebody", "king")).isEqualTo(2);
    }

    @Test
    void endsWhenTheServerLetsNobodyIn() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(403, 0);
                    exchange.getResponseBody().write("nej\n".getBytes(StandardCharsets.UTF_8));
                    exchange.close();
                });
        server.start();
        try {
            DataFolder data = new DataFolder(folder);
            new ServerFile(server.getAddress().getPort(), "key").write(data.serverFile());
            int code = new RemoteCommands(data).run(List.of("ask", "hej"), console.in(folder));
            assertThat(code).isEqualTo(1);
            assertThat(console.err.getFirst()).contains("svarar inte");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessOwns() throws Exception {
        DataFolder data = new DataFolder(folder);
        assertThat(data.tryOwn()).isTrue();
        Process second =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dkompis.data=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                KompisApplication.class.getName(),
                                "serve")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said).contains("En annan Kompis använder redan mappen");
    }
}
