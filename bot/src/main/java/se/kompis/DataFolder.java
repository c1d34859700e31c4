package se.kompis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The folder with everything that Kompis keeps. One process at a time owns it. */
final class DataFolder {
    /** A lock ends when it is collected as garbage: these live as long as the process. */
    private static final Queue<FileLock> HELD = new ConcurrentLinkedQueue<>();

    private final Path path;

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * The folder named by {@code -Dkompis.data}, {@code KOMPIS_DATA}, or {@code data} below this
     * one.
     */
    static DataFolder fromEnvironment() {
        String configured = System.getProperty("kompis.data", System.getenv("KOMPIS_DATA"));
        return new DataFolder(Path.of(configured == null ? "data" : configured));
    }

    Path path() {
        return path;
    }

    /**
     * Makes the folder where it is missing, and takes it until this process ends.
     *
     * @return false while another process owns it
     * @throws IOException when the folder cannot be made or written
     */
    boolean tryOwn() throws IOException {
        Files.createDirectories(path);
        FileChannel channel =
                FileChannel.open(
                        path.resolve("kompis.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return false;
        }
        return HELD.add(lock);
    }

    /** Tells commands how to reach the server that owns this folder. */
    Path serverFile() {
        return path.resolve("server.key");
    }
}
