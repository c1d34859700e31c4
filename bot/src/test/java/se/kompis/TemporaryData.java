package se.kompis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A data folder of its own for every application context, in which no job runs of its own accord.
 */
public class TemporaryData
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-data"));
            TestPropertyValues.of(
                            "kompis.data=" + Files.createTempDirectory(folder, "kompis"),
                            "db-scheduler.enabled=false")
                    .applyTo(context);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
