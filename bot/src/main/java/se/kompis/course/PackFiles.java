package se.kompis.course;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The texts of a pack by their path in it, as they stand on disk.
 *
 * @param texts such as {@code course.yaml} and {@code lessons/oppna-data-varfor.md}
 */
record PackFiles(SortedMap<String, String> texts) {
    static final String COURSE = "course.yaml";

    private static final String LESSONS = "lessons/";
    private static final String PICTURES = "pictures/";

    /** A text of this size is no lesson, and a zip that grows beyond it is hostile. */
    private static final int LARGEST = 256 * 1024;

    private static final int MOST = 1_000;

    PackFiles {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    PackFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }

    /** The path of a lesson's file. */
    static String lesson(String id) {
        return LESSONS + id + ".md";
    }

    static boolean isLesson(String path) {
        return path.matches("lessons/[^/]+\\.md");
    }

    static boolean isPicture(String path) {
        return path.matches(PICTURES + "[a-z0-9][a-z0-9-]*\\.svg");
    }

    /**
     * Reads a folder or zip. What is hidden is left out; a zip may have all in one folder.
     *
     * @param faults takes files that are no text or too large
     * @throws IOException when it cannot be read
     */
    static PackFiles read(Path pack, Collection<Fault> faults) throws IOException {
        SortedMap<String, byte[]> files = Files.isDirectory(pack) ? folder(pack) : zip(pack);
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> put(path, bytes, texts, faults));
        return new PackFiles(texts);
    }

    private static SortedMap<String, byte[]> folder(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, 3)) {
            for (Path file : walk.filter(Files::isRegularFile).limit(MOST + 1L).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!isHidden(path)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        files.put(path, in.readNBytes(LARGEST + 1));
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> zip(Path zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry();
                    entry != null && files.size() <= MOST;
                    entry = in.getNextEntry()) {
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    files.put(entry.getName(), in.readNBytes(LARGEST + 1));
                }
            }
        }
        return withoutOuterFolder(files);
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX");
    }

    private static SortedMap<String, byte[]> withoutOuterFolder(SortedMap<String, byte[]> files) {
        String outer = files.isEmpty() ? "" : files.firstKey().replaceFirst("/.*", "/");
        if (files.containsKey(COURSE) || !files.containsKey(outer + COURSE)) {
            return files;
        }
        SortedMap<String, byte[]> inner = new TreeMap<>();
        files.forEach((path, bytes) ->
                inner.put(path.startsWith(outer) ? path.substring(outer.length()) : path, bytes));
        return inner;
    }

    private static void put(
            String path, byte[] bytes, Map<String, String> texts, Collection<Fault> faults) {
        if (texts.size() >= MOST) {
            faults.add(new Fault(path, 1, "tooMany", MOST));
        } else if (bytes.length > LARGEST) {
            faults.add(new Fault(path, 1, "tooLarge", LARGEST / 1024));
        } else {
            try {
                texts.put(
                        path,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            } catch (CharacterCodingException notText) {
                faults.add(new Fault(path, 1, "notUtf8"));
            }
        }
    }

    /** Writes all as a zip if the name ends so, else into a folder that it makes. */
    void write(Path target) throws IOException {
        if (target.toString().endsWith(".zip")) {
            writeZip(target);
        } else {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Path path = target.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
    }

    private void writeZip(Path target) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }
}
