package se.kompis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder with everything that Kompis keeps. One process at a time owns it. */
final class DataFolder {
    private final Path path;

    /** Held, not read: a lock ends when its channel is collected as garbage. */
    private @Nullable FileLock lock;

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
        FileLock taken = channel.tryLock();
        if (taken == null) {
            channel.close();
        }
        lock = taken;
        return lock != null;
    }

    /** Tells commands how to reach the server that owns this folder. */
    Path serverFile() {
        return path.resolve("server.key");
    }
}
