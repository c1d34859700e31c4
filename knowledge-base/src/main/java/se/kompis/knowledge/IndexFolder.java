package se.kompis.knowledge;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * The folder of one library: a sub-folder per generation of its index, named by a number. The
 * highest one counts; an index under construction bears a name that is not a number.
 */
final class IndexFolder {
    private static final String UNDER_CONSTRUCTION = "under-construction";

    private final Path folder;

    IndexFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The generation that counts. */
    Optional<Path> newest() throws IOException {
        return generations().stream().max(Comparator.comparingInt(IndexFolder::number));
    }

    /** An empty place to build the next generation in. */
    Path construction() throws IOException {
        Path place = folder.resolve(UNDER_CONSTRUCTION);
        deleteAll(place);
        return Files.createDirectories(place);
    }

    /** Makes what was built the newest generation; durable and atomic. */
    Path promote() throws IOException {
        int number = newest().map(IndexFolder::number).orElse(0) + 1;
        Path promoted = folder.resolve(String.valueOf(number));
        Files.move(folder.resolve(UNDER_CONSTRUCTION), promoted, StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
        return promoted;
    }

    /** Deletes the generations that no longer count. */
    void deleteOld() throws IOException {
        Optional<Path> newest = newest();
        for (Path generation : generations()) {
            if (!Optional.of(generation).equals(newest)) {
                deleteAll(generation);
            }
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(path -> path.getFileName().toString().matches("[0-9]{1,9}"))
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString());
    }

    private static void deleteAll(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
                for (Path inside : content) {
                    deleteAll(inside);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
