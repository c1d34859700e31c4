package se.kompis.material.quarantine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.knowledge.text.Verdict;

/**
 * What runs in the other process: reads the folders of its tasks from standard input, a line each.
 * Knows no Spring and no configuration, so that it starts fast.
 */
final class Cell {
    /** The disk failed, which is not the file's fault. */
    static final int DISK = 4;

    /** There was nothing to do for a while. */
    static final int IDLE = 5;

    static final String TASK = "task";
    static final String RESULT = "result";
    static final String PROGRESS = "progress";
    static final String PICTURE = "page.png";

    private static final int PATIENCE_SECONDS = 20;

    private Cell() {}

    /** Works until there is nothing to do. */
    public static void main(String[] arguments) throws InterruptedException {
        BlockingQueue<Path> rooms = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> listen(rooms));
        Path room = rooms.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (room != null) {
            work(room);
            room = rooms.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        Runtime.getRuntime().halt(IDLE);
    }

    /** Standard input ends when Kompis does, however it does. */
    private static void listen(BlockingQueue<Path> rooms) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.lines().map(Path::of).forEach(rooms::add);
        } catch (IOException | UncheckedIOException broken) {
            // The end as well.
        }
        Runtime.getRuntime().halt(IDLE);
    }

    private static void work(Path room) {
        try {
            result(Task.read(room.resolve(TASK)), room).write(room.resolve(RESULT));
        } catch (IOException disk) {
            Runtime.getRuntime().halt(DISK);
        }
    }

    private static Result result(Task task, Path room) throws IOException {
        try {
            return switch (task) {
                case Task.Read read -> read(read, room);
                case Task.Draw draw -> draw(draw, room);
            };
        } catch (UnreadableException unreadable) {
            return new Result.Refused(
                    unreadable.verdict(), String.valueOf(unreadable.getMessage()));
        } catch (StackOverflowError nested) {
            return new Result.Refused(Verdict.DAMAGED, "nested beyond reason");
        }
    }

    private static Result read(Task.Read task, Path room) throws UnreadableException, IOException {
        try (RandomAccessFile progress =
                new RandomAccessFile(room.resolve(PROGRESS).toFile(), "rw")) {
            DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);
            return new Result.Read(
                    reader.read(task.file(), (done, total) -> tell(progress, done, total)));
        }
    }

    private static void tell(RandomAccessFile progress, int done, int total) {
        try {
            progress.seek(0);
            progress.writeLong(((long) done << 32) | total);
        } catch (IOException unseen) {
            // Nobody sees how far it is; it goes on.
        }
    }

    private static Result draw(Task.Draw task, Path room) throws IOException {
        try {
            Drawing drawing =
                    task.slides()
                            ? SlideDrawing.draw(task.file(), task.number(), task.quoted())
                            : PdfDrawing.draw(task.file(), task.number(), task.quoted());
            ImageIO.setUseCache(false);
            ImageIO.write(drawing.picture(), "png", room.resolve(PICTURE).toFile());
            return new Result.Drawn(drawing.marked());
        } catch (FileSystemException disk) {
            throw disk;
        } catch (IOException | RuntimeException damaged) {
            return new Result.Refused(Verdict.DAMAGED, String.valueOf(damaged));
        }
    }
}
