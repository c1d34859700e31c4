package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a folder that no server owns. */
class CommandModeTests {

    @Test
    void answersWithoutAWebServer(@TempDir Path data) {
        RecordingConsole console = new RecordingConsole();
        try (var kompis =
                KompisApplication.withoutServer().properties("kompis.data=" + data).run()) {
            List<String> question = List.of("ask", "Vad är öppna data?");
            assertThat(kompis.getBean(Commands.class).run(question, console.in(data))).isZero();
            assertThat(kompis.getBeanProvider(Scheduler.class).stream()).isEmpty();
        }
        assertThat(console.out.getFirst()).contains("Öppna data är information som");
    }
}
