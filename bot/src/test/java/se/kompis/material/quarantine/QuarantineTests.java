package se.kompis.material.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.knowledge.text.Verdict;

/** Files whose readers come to grief, and Kompis that does not. */
class QuarantineTests {
    private static final QuarantineProperties PATIENT =
            new QuarantineProperties(
                    DataSize.ofMegabytes(64), Duration.ofMinutes(1), Duration.ofMinutes(1));

    @TempDir private Path folder;

    private Quarantine quarantine(Class<?> program, QuarantineProperties limits)
            throws IOException {
        return new Quarantine(folder.resolve("quarantine"), limits, program);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void endsIn(Verdict verdict, Class<?> program, QuarantineProperties limits)
            throws IOException {
        Quarantine quarantine = quarantine(program, limits);
        Path file = file("a.txt", "Text.");
        assertThatThrownBy(() -> quarantine.read(file, "a.txt", ReadProgress.SILENT))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.verdict()).isEqualTo(verdict));
        assertThat(folder.resolve("quarantine"))
                .as("nothing is left")
                .isDirectoryNotContaining("glob:**room*");
    }

    @Test
    void readsAsTheReaderDoes() throws Exception {
        Path file =
                file(
                        "kanal.md",
                        "---\npublisher: Kanalverket\n---\n# Göta kanal\n\nSlussarna är 58.\n\n## Båtar\n\nEn båt i taget.");
        Document document =
                quarantine(Cell.class, PATIENT).read(file, "kanal.md", ReadProgress.SILENT);
        assertThat(document)
                .isEqualTo(new DocumentReader(ReadLimits.DEFAULT).read(file, ReadProgress.SILENT));
    }

    @Test
    void tellsKindsOfTextApartByTheNameThatTheSenderGave() throws Exception {
        Path kept = file("5f2b", "# Rubrik\n\nBrödtext.");
        Quarantine quarantine = quarantine(Cell.class, PATIENT);
        assertThat(quarantine.read(kept, "../å/Bok.md", ReadProgress.SILENT).mediaType())
                .isEqualTo("text/markdown");
        assertThat(quarantine.read(kept, "bok.txt", ReadProgress.SILENT).mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void handsOnTheReadersVerdict() throws Exception {
        Quarantine quarantine = quarantine(Cell.class, PATIENT);
        Path file = file("a.pdf", "%PDF-1.7\nskräp");
        assertThatThrownBy(() -> quarantine.read(file, "a.pdf", ReadProgress.SILENT))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.verdict()).isEqualTo(Verdict.DAMAGED));
    }

    @Test
    void endsAReaderThatHangs() throws Exception {
        endsIn(
                Verdict.TIMED_OUT,
                Hanging.class,
                new QuarantineProperties(
                        DataSize.ofMegabytes(32), Duration.ofMillis(500), Duration.ofSeconds(1)));
    }

    @Test
    void outlivesAReaderThatRunsOutOfMemory() throws Exception {
        endsIn(Verdict.OUT_OF_MEMORY, Hungry.class, PATIENT);
    }

    @Test
    void outlivesAReaderThatDies() throws Exception {
        endsIn(Verdict.CRASHED, Dying.class, PATIENT);
    }

    @Test
    void believesNoForgedResult() throws Exception {
        endsIn(Verdict.CRASHED, Forging.class, PATIENT);
    }

    @Test
    void keepsItsSecretsToItself() throws Exception {
        Path file = file("a.txt", "Text.");
        assertThatThrownBy(() ->
                        quarantine(Gossiping.class, PATIENT)
                                .read(file, "a.txt", ReadProgress.SILENT))
                .hasMessageContaining("PATH")
                .hasMessageNotContaining("HOME");
    }

    @Test
    void reachesNobodyWhereTheSystemAllowsTo() throws Exception {
        assumeThat(Walls.find().around(Cell.class, 32 << 20, true, folder)).contains("unshare");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path file = file("a.txt", "" + server.getLocalPort());
            assertThatThrownBy(() ->
                            quarantine(Calling.class, PATIENT)
                                    .read(file, "a.txt", ReadProgress.SILENT))
                    .hasMessageContaining("Network is unreachable");
        }
    }

    private static Path room() throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Path.of(Objects.requireNonNull(in.readLine()));
    }

    /** A parser that goes round in circles. */
    static final class Hanging {
        static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(Duration.ofDays(1));
        }
    }

    /** A parser that believes what a file says of its size. */
    static final class Hungry {
        static void main(String[] arguments) {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < 1_000) {
                eaten.add(new byte[1 << 20]);
            }
        }
    }

    /** A parser with native code in it. */
    static final class Dying {
        static void main(String[] arguments) {
            Runtime.getRuntime().halt(134);
        }
    }

    /** A parser that a file has taken over. */
    static final class Forging {
        static void main(String[] arguments) throws IOException {
            Files.write(room().resolve(Cell.RESULT), new byte[] {'r', 127, 127, 127, 127});
        }
    }

    /** Another one, that looks around. */
    static final class Gossiping {
        static void main(String[] arguments) throws IOException {
            Path room = room();
            new Result.Refused(Verdict.DAMAGED, System.getenv().keySet().toString())
                    .write(room.resolve(Cell.RESULT));
        }
    }

    /** Another one, that calls home. */
    static final class Calling {
        static void main(String[] arguments) throws IOException {
            String heard = "connected";
            Path room = room();
            Task task = Task.read(room.resolve(Cell.TASK));
            int port = Integer.parseInt(Files.readString(task.file()));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                heard += socket.getPort();
            } catch (IOException refused) {
                heard = String.valueOf(refused.getMessage());
            }
            new Result.Refused(Verdict.DAMAGED, heard).write(room.resolve(Cell.RESULT));
        }
    }
}
