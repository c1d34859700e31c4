package se.kompis.material.quarantine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;

/** Reads and draws files that came from outside, each in a process of its own. */
@Component
public class Quarantine implements DisposableBean {
    private final Path folder;
    private final QuarantineProperties limits;
    private final Inmates inmates;

    /** Reading takes all it can get; with two at a time those who ask would feel it. */
    private final Semaphore readers =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Autowired
    Quarantine(@Value("${kompis.data}") Path data, QuarantineProperties limits) throws IOException {
        this(data.resolve("quarantine"), limits, Cell.class);
    }

    /** With another program in the process: tests have one that hangs. */
    Quarantine(Path folder, QuarantineProperties limits, Class<?> program) throws IOException {
        this.folder = folder;
        this.limits = limits;
        FileSystemUtils.deleteRecursively(folder);
        this.inmates = new Inmates(folder, program, limits.memory().toBytes());
    }

    /**
     * Reads a file.
     *
     * @param fileName as its sender called it: the ending tells kinds of text apart
     * @throws UnreadableException with the verdict, also when its reader ran out of memory or time,
     *     or died
     * @throws IOException when the disk fails
     */
    public Document read(Path file, String fileName, ReadProgress progress)
            throws UnreadableException, IOException {
        readers.acquireUninterruptibly();
        Path room = enter();
        try {
            Task task = new Task.Read(named(file, fileName, room));
            task.write(room.resolve(Cell.TASK));
            return switch (inmates.work(room, limits.reading(), progress)) {
                case Result.Read read -> read.document();
                case Result.Refused refused -> throw refused.asException();
                case Result.Drawn _ -> throw new IOException("A picture instead of a text");
            };
        } finally {
            readers.release();
            FileSystemUtils.deleteRecursively(room);
        }
    }

    /**
     * Draws a page or slide as PNG with the quoted words marked.
     *
     * @param slides whether the file is a presentation, else a PDF
     * @param number from 1
     * @param to where the picture is put
     * @return whether the words were found and marked
     * @throws UnreadableException with the verdict
     * @throws IOException when the disk fails
     */
    public boolean draw(Path file, boolean slides, int number, Quoted quoted, Path to)
            throws UnreadableException, IOException {
        Path room = enter();
        try {
            Task task = new Task.Draw(file.toAbsolutePath(), slides, number, quoted);
            task.write(room.resolve(Cell.TASK));
            return switch (inmates.workAtOnce(room, limits.drawing())) {
                case Result.Drawn drawn -> {
                    Files.move(room.resolve(Cell.PICTURE), to, StandardCopyOption.REPLACE_EXISTING);
                    yield drawn.marked();
                }
                case Result.Refused refused -> throw refused.asException();
                case Result.Read _ -> throw new IOException("A text instead of a picture");
            };
        } finally {
            FileSystemUtils.deleteRecursively(room);
        }
    }

    private Path enter() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "room").toAbsolutePath();
    }

    /** The file itself where it bears its name, else another way to it that does. */
    private static Path named(Path file, String fileName, Path room) throws IOException {
        String ending = ending(fileName);
        if (file.toString().endsWith(ending)) {
            return file.toAbsolutePath();
        }
        Path other = room.resolve("file" + ending);
        try {
            return Files.createLink(other, file);
        } catch (IOException | UnsupportedOperationException onAnotherDisk) {
            return Files.copy(file, other);
        }
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }

    @Override
    public void destroy() {
        inmates.close();
    }
}
