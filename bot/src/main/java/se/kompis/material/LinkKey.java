package se.kompis.material;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** The secret that signs source links: 32 bytes in the data folder, made at first start. */
@Component
class LinkKey {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    LinkKey(MaterialProperties properties, SecureRandom random) throws IOException {
        Path file = properties.common().resolve("link.key");
        if (!Files.exists(file)) {
            create(file, random);
        }
        this.bytes = Files.readAllBytes(file);
        if (bytes.length != LENGTH) {
            throw new IOException(
                    file
                            + " is damaged. Delete it: links given out so far end, and a new key is made.");
        }
    }

    private static void create(Path file, SecureRandom random) throws IOException {
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } catch (UnsupportedOperationException notPosix) {
            // On such a file system the folder's own permissions have to protect it.
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
