package se.kompis.material.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.MaterialProperties;

/**
 * Pictures that were drawn before, in the folder {@code renderings} of the data folder. It can be
 * deleted at any time; when it grows too large the pictures not looked at for longest go.
 */
@Component
class Renderings {
    private static final long MAX_BYTES = 500L << 20;

    private static final String MARKED = ".marked.png";
    private static final String PLAIN = ".plain.png";

    private final Path folder;
    private final Clock clock;
    private final long maxBytes;

    @Autowired
    Renderings(MaterialProperties properties, Clock clock) {
        this(properties.data().resolve("renderings"), clock, MAX_BYTES);
    }

    Renderings(Path folder, Clock clock, long maxBytes) {
        this.folder = folder;
        this.clock = clock;
        this.maxBytes = maxBytes;
    }

    Optional<PageImage> find(String key) throws IOException {
        for (PageImage image : List.of(image(key, true), image(key, false))) {
            if (Files.exists(image.file())) {
                Files.setLastModifiedTime(image.file(), FileTime.from(clock.instant()));
                return Optional.of(image);
            }
        }
        return Optional.empty();
    }

    private PageImage image(String key, boolean marked) {
        return new PageImage(folder.resolve(key + (marked ? MARKED : PLAIN)), marked);
    }

    /**
     * Has a picture painted and keeps it.
     *
     * @throws UnreadableException when the page cannot be painted
     */
    PageImage keep(String key, Painting painting) throws UnreadableException, IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "drawing", ".part");
        try {
            PageImage image = image(key, painting.paint(part));
            Files.move(
                    part,
                    image.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            prune(image.file());
            return image;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private synchronized void prune(Path newest) throws IOException {
        List<Kept> kept = new ArrayList<>(kept());
        long sum = kept.stream().mapToLong(Kept::bytes).sum();
        kept.sort(Comparator.comparing(Kept::used));
        for (Kept oldest : kept) {
            if (sum > maxBytes && !oldest.file().equals(newest)) {
                Files.deleteIfExists(oldest.file());
                sum -= oldest.bytes();
            }
        }
    }

    private List<Kept> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).map(Kept::of).toList();
        }
    }

    private record Kept(Path file, long bytes, FileTime used) {
        static Kept of(Path file) {
            try {
                return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Paints one page. */
    @FunctionalInterface
    interface Painting {
        /** Writes the picture as PNG, and says whether the quoted words are marked on it. */
        boolean paint(Path png) throws UnreadableException, IOException;
    }
}
