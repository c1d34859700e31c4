package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file on its way, reading it ends in a document or in a verdict. */
class MutatedFileTests {
    private static final int ROUNDS = 250;

    @TempDir private Path folder;

    static Stream<String> names() throws IOException {
        return SampleFiles.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsInADocumentOrAVerdict(String name) throws IOException {
        byte[] whole = SampleFiles.named(name);
        Random random = new Random(20261122);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            read += isReadable(name, mutated(whole, random)) ? 1 : 0;
        }
        assertThat(read).as("rounds that were read").isBetween(1, ROUNDS);
    }

    private boolean isReadable(String name, byte[] bytes) throws IOException {
        Path file = SampleFiles.write(folder, name, bytes);
        try {
            CleanSections.check(
                    new DocumentReader(ReadLimits.DEFAULT).read(file, ReadProgress.SILENT));
            return true;
        } catch (UnreadableException e) {
            assertThat(e.verdict()).isNotNull();
            return false;
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(whole.length + 1) : whole.length;
        byte[] bytes = Arrays.copyOf(whole, length);
        for (int flips = random.nextInt(6); flips > 0 && length > 0; flips--) {
            bytes[random.nextInt(length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
