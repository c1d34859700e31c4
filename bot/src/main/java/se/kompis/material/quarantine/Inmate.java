package se.kompis.material.quarantine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.knowledge.text.Verdict;

/** One process at work. */
final class Inmate implements AutoCloseable {
    /** With {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final long GLANCE = 25;

    /** Secrets come in by the environment, so nothing else of it goes on. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SystemRoot");

    private final Process process;

    private Inmate(Process process) {
        this.process = process;
    }

    static Inmate start(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return new Inmate(builder.start());
    }

    /** Whether it takes another task. */
    boolean isThere() {
        return process.isAlive();
    }

    /**
     * Has it carry out the task in a room.
     *
     * @throws UnreadableException when it does not come to an end, or to a bad one
     * @throws IOException when the disk fails
     */
    Result work(Path room, Duration patience, ReadProgress progress)
            throws UnreadableException, IOException {
        tell(room);
        try {
            if (!await(room, patience, progress)) {
                throw new UnreadableException(Verdict.TIMED_OUT, "after " + patience);
            }
            return Files.exists(room.resolve(Cell.RESULT)) ? result(room) : dead();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Kompis stops");
        }
    }

    private void tell(Path room) {
        try {
            process.getOutputStream().write((room + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException dead) {
            // Its exit code says of what.
        }
    }

    private boolean await(Path room, Duration patience, ReadProgress progress)
            throws InterruptedException, IOException {
        long told = 0;
        for (long left = patience.toMillis(); left > 0; left -= GLANCE) {
            if (process.waitFor(GLANCE, TimeUnit.MILLISECONDS)
                    || Files.exists(room.resolve(Cell.RESULT))) {
                return true;
            }
            told = tell(room, progress, told);
        }
        return false;
    }

    private static long tell(Path room, ReadProgress progress, long told) throws IOException {
        long now = progress(room.resolve(Cell.PROGRESS));
        if (now != told) {
            progress.pages((int) (now >> 32), (int) now);
        }
        return now;
    }

    private static long progress(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) < Long.BYTES) {
            return 0;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return in.readLong();
        }
    }

    private static Result result(Path room) throws UnreadableException {
        try {
            return Result.read(room.resolve(Cell.RESULT));
        } catch (IOException forged) {
            throw new UnreadableException(Verdict.CRASHED, "a result that is none", forged);
        }
    }

    private Result dead() throws UnreadableException, IOException {
        int exit = process.exitValue();
        if (exit == Cell.DISK) {
            throw new IOException("The disk fails, or may not be written");
        }
        Verdict verdict = exit == OUT_OF_MEMORY ? Verdict.OUT_OF_MEMORY : Verdict.CRASHED;
        throw new UnreadableException(verdict, "exit code " + exit);
    }

    /** Whether it went because it had nothing to do. */
    boolean wentIdle() {
        return !process.isAlive() && process.exitValue() == Cell.IDLE;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
