package se.kompis.material.quarantine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;

/**
 * The processes. One that has read plain text may read the next file: a folder of hundreds of small
 * texts would else start hundreds of them. One that has read anything else is used no more.
 */
final class Inmates implements AutoCloseable {
    private final Path folder;
    private final Class<?> program;
    private final long memory;
    private final Walls walls = Walls.find();
    private final Deque<Inmate> waiting = new ConcurrentLinkedDeque<>();

    Inmates(Path folder, Class<?> program, long memory) {
        this.folder = folder.toAbsolutePath();
        this.program = program;
        this.memory = memory;
    }

    /** Has one carry out the task in a room, when nothing else is in a hurry. */
    Result work(Path room, Duration patience, ReadProgress progress)
            throws UnreadableException, IOException {
        Optional<Inmate> known = known();
        if (known.isPresent()) {
            try {
                return work(known.get(), room, patience, progress);
            } catch (UnreadableException ended) {
                if (!known.get().wentIdle()) {
                    throw ended;
                }
            }
        }
        return work(start(true), room, patience, progress);
    }

    /** Has a fresh one carry out what somebody waits for. */
    Result workAtOnce(Path room, Duration patience) throws UnreadableException, IOException {
        return work(start(false), room, patience, ReadProgress.SILENT);
    }

    private Optional<Inmate> known() {
        return Optional.ofNullable(waiting.poll()).filter(Inmate::isThere);
    }

    private Inmate start(boolean gently) throws IOException {
        Path litter = Files.createDirectories(folder.resolve("litter"));
        return Inmate.start(walls.around(program, memory, gently, litter), litter);
    }

    private Result work(Inmate inmate, Path room, Duration patience, ReadProgress progress)
            throws UnreadableException, IOException {
        Optional<Result> result = Optional.empty();
        try {
            result = Optional.of(inmate.work(room, patience, progress));
            return result.get();
        } finally {
            if (result.filter(Inmates::isPlainText).isPresent()) {
                waiting.push(inmate);
            } else {
                inmate.close();
            }
        }
    }

    private static boolean isPlainText(Result result) {
        return result instanceof Result.Read read
                && read.document().mediaType().startsWith("text/");
    }

    @Override
    public void close() {
        waiting.forEach(Inmate::close);
    }
}
