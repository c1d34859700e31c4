package se.kompis.material.quarantine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a process is started so that it stands apart: programs of the system that go before it, as
 * far as they are there and allowed, and Java's own limits.
 */
final class Walls {
    private static final Logger log = LoggerFactory.getLogger(Walls.class);

    /** Gives way to what answers people. */
    private static final List<String> GENTLY = List.of("nice", "-n", "10");

    /** No file that it writes grows beyond what a result may have. */
    private static final List<String> SMALL =
            List.of("prlimit", "--core=0", "--fsize=" + Result.MAX_BYTES);

    /** A network of its own, with nothing in it. */
    private static final List<String> ALONE = List.of("unshare", "-rn");

    private final List<List<String>> there;

    private Walls(List<List<String>> there) {
        this.there = List.copyOf(there);
    }

    /** Finds out once what this system allows. */
    static Walls find() {
        List<List<String>> there = new ArrayList<>();
        for (List<String> wall : List.of(GENTLY, SMALL, ALONE)) {
            if (works(wall)) {
                there.add(wall);
            } else {
                log.info("Files are read without {}: the system has none", wall.getFirst());
            }
        }
        return new Walls(there);
    }

    private static boolean works(List<String> wall) {
        List<String> command = new ArrayList<>(wall);
        command.add("true");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The command line of a Java program, whose class is found as this one was.
     *
     * @param gently whether somebody else comes first
     * @param folder where it may leave its litter
     */
    List<String> around(Class<?> program, long memory, boolean gently, Path folder) {
        List<String> command = new ArrayList<>();
        there.stream().filter(wall -> gently || !wall.equals(GENTLY)).forEach(command::addAll);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + (memory >> 20) + "m",
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ActiveProcessorCount=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:-UsePerfData",
                        "-XX:ErrorFile=" + folder.resolve("crash.log"),
                        // Nobody reads what it would log.
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder));
        command.addAll(classes(program));
        return command;
    }

    /** In one jar with all others in it, Spring Boot's loader has to find the class. */
    private static List<String> classes(Class<?> program) {
        String path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(part -> !part.isEmpty())
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
        boolean nested =
                Optional.ofNullable(Walls.class.getResource("Walls.class"))
                        .filter(it -> it.toString().startsWith("jar:nested:"))
                        .isPresent();
        return nested
                ? List.of(
                        "-Dloader.main=" + program.getName(),
                        "-cp",
                        path,
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of("-cp", path, program.getName());
    }
}
