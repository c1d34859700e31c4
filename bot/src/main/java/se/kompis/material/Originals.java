package se.kompis.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The files as they came, each under the hash of its content, so that one is kept once. */
@Component
public class Originals {
    private final Path folder;
    private final Path scratch;

    Originals(MaterialProperties properties) throws IOException {
        this.folder = properties.common().resolve("originals");
        this.scratch = properties.data().resolve("incoming");
        FileSystemUtils.deleteRecursively(scratch);
    }

    /** A fresh folder for what is on its way; its user removes it, or else the next start. */
    Path scratch() throws IOException {
        Files.createDirectories(scratch);
        return Files.createTempDirectory(scratch, "files");
    }

    /**
     * Keeps a copy of a file. On return it is on disk for good.
     *
     * @return the SHA-256 of its content, in hex
     */
    String keep(Path file) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "incoming", ".part");
        try {
            String hash = copy(file, copy);
            settle(copy, path(hash));
            return hash;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Keeps a copy, and notes down that it is wanted before anybody can drop it. */
    synchronized void keep(Path file, Consumer<String> note) throws IOException {
        note.accept(keep(file));
    }

    /** The SHA-256 of a file's content, in hex. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String copy(Path file, Path copy) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void settle(Path copy, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException crossDevice) {
            throw new IOException("Cannot move within " + place.getParent(), crossDevice);
        }
    }

    /** Removes a file that nobody wants. */
    synchronized void dropUnless(String hash, BooleanSupplier wanted) throws IOException {
        if (!wanted.getAsBoolean()) {
            Files.deleteIfExists(path(hash));
        }
    }

    /** Where the original with a content hash lies. */
    public Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
