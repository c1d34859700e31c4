package se.kompis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * How commands reach the server that owns a data folder: its port and the key that lets them in.
 * Whoever can read the folder may command the server.
 *
 * @param port on the loopback address
 * @param key sent as bearer token
 */
record ServerFile(int port, String key) {

    /** Reads it; empty while no server is up. */
    static Optional<ServerFile> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() == 2
                ? Optional.of(new ServerFile(Integer.parseInt(lines.get(0)), lines.get(1)))
                : Optional.empty();
    }

    /** Writes it whole, readable by its owner only. */
    void write(Path file) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "server", ".part");
        try {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException notPosix) {
            // On such a file system the folder's own permissions have to protect it.
        }
        Files.writeString(fresh, port + "\n" + key + "\n", StandardCharsets.UTF_8);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
