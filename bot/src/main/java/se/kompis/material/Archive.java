package se.kompis.material;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.knowledge.text.Verdict;

/**
 * A zip archive that somebody sent instead of many files. It is read as a stream, since its
 * directory may say anything; what is in it is written under names of our own; and an archive
 * within it is not opened.
 */
final class Archive {
    static final int MOST_FILES = 500;

    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_RATIO = 100;
    private static final long RATIO_FROM = 1L << 20;

    /** Parts that Office and OpenDocument files begin with. */
    private static final Pattern DOCUMENT =
            Pattern.compile("\\[Content_Types]\\.xml|mimetype|_rels/|docProps/|word/|ppt/|xl/");

    /** What Windows writes where it does not say that names are UTF-8. */
    private static final Charset OLD = Charset.forName("IBM850");

    private final Path file;
    private final Path folder;

    /**
     * An archive.
     *
     * @param folder where the files in it are put
     */
    Archive(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** A file that was in it, under the name that it had there. */
    record Unpacked(Path file, String name) {}

    /** Whether a file is an archive, and not a document that is made of one. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3) {
                return false;
            }
        }
        return names(file).stream().noneMatch(name -> DOCUMENT.matcher(name).lookingAt());
    }

    private static List<String> names(Path file) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = open(file, OLD)) {
            ZipEntry entry = zip.getNextEntry();
            // The parts that tell a document stand first, or near; unpacking all would take long.
            while (entry != null && names.size() < 10) {
                names.add(entry.getName());
                if (entry.getCompressedSize() > RATIO_FROM) {
                    return names;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException damaged) {
            // Told when it is unpacked or read.
        }
        return names;
    }

    private static ZipInputStream open(Path file, Charset names) throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), names);
    }

    /**
     * Unpacks it.
     *
     * @throws UnreadableException when it must not be; then nothing of it is taken
     * @throws IOException when the disk fails
     */
    List<Unpacked> unpack() throws UnreadableException, IOException {
        try {
            return unpack(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | ZipException | EOFException named) {
            return unpackOld();
        }
    }

    private List<Unpacked> unpackOld() throws UnreadableException, IOException {
        try {
            return unpack(OLD);
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableException(Verdict.DAMAGED, "archive", malformed);
        } catch (ZipException damaged) {
            boolean encrypted = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw new UnreadableException(
                    encrypted ? Verdict.ENCRYPTED : Verdict.DAMAGED, "archive", damaged);
        } catch (EOFException cut) {
            throw new UnreadableException(Verdict.DAMAGED, "archive", cut);
        }
    }

    private List<Unpacked> unpack(Charset names) throws UnreadableException, IOException {
        List<Unpacked> files = new ArrayList<>();
        long left = Math.min(MOST_BYTES, Math.max(RATIO_FROM, Files.size(file) * MOST_RATIO));
        try (ZipInputStream zip = open(file, names)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry, ++entries);
                if (FileNames.isLitter(entry.getName())) {
                    left -= copy(zip, OutputStream.nullOutputStream(), left);
                } else {
                    Path to = folder.resolve("file" + files.size());
                    try (OutputStream out = Files.newOutputStream(to)) {
                        left -= copy(zip, out, left);
                    }
                    files.add(new Unpacked(to, entry.getName()));
                }
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableException(Verdict.EMPTY, "archive without files");
        }
        return files;
    }

    private static void check(ZipEntry entry, int entries) throws UnreadableException {
        if (entries > 2 * MOST_FILES) {
            throw new UnreadableException(Verdict.UNPACKS_TOO_LARGE, entries + " entries");
        }
        if (FileNames.leadsOut(entry.getName())) {
            throw new UnreadableException(Verdict.UNSAFE_NAMES, "a name that leads out");
        }
    }

    private static long copy(InputStream in, OutputStream out, long most)
            throws UnreadableException, IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > most) {
                throw new UnreadableException(Verdict.UNPACKS_TOO_LARGE, "archive");
            }
            out.write(buffer, 0, read);
        }
        return copied;
    }
}
