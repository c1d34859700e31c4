package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zip-based document, opened only after all of them have been unpacked once into
 * nothing and counted: the sizes that an archive declares prove nothing. Parts are never written to
 * disk, so their names can do no harm.
 */
final class ZipParts implements AutoCloseable {
    /** A deck of thousands of slides with a picture each stays below it. */
    private static final int MAX_ENTRIES = 20_000;

    /** Small parts may compress extremely well without any harm. */
    private static final long RATIO_FROM = 1L << 20;

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file, ReadLimits limits) throws UnreadableException, IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            check(zip, limits);
            return new ZipParts(zip);
        } catch (UnreadableException | IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void check(ZipFile zip, ReadLimits limits)
            throws UnreadableException, IOException {
        if (zip.size() > MAX_ENTRIES) {
            throw tooLarge(zip.size() + " entries");
        }
        long left = limits.maxUnpackedBytes();
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            left -= unpack(zip, entry, buffer, left, limits.maxRatio());
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, byte[] buffer, long left, int maxRatio)
            throws UnreadableException, IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long unpacked = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > left || (unpacked > RATIO_FROM && unpacked / packed > maxRatio)) {
                    throw tooLarge("entry of more than " + unpacked + " bytes");
                }
            }
        }
        return unpacked;
    }

    private static UnreadableException tooLarge(String detail) {
        return new UnreadableException(Verdict.UNPACKS_TOO_LARGE, detail);
    }

    Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part by its path, or nothing; close the stream. */
    Optional<InputStream> stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** A part that a document cannot be without. */
    InputStream require(String name) throws UnreadableException, IOException {
        return stream(name)
                .orElseThrow(() -> new UnreadableException(Verdict.DAMAGED, "no part " + name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
