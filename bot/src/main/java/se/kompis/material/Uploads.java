package se.kompis.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.knowledge.text.Verdict;

/**
 * Where files arrive, however they are sent. When a method returns, what it took is on disk and
 * will become a draft or get a verdict, whatever happens in between.
 */
@Component
public class Uploads {
    /** As large as a file that is read may be. */
    private static final long MOST_BYTES = 100L << 20;

    private final Originals originals;
    private final UploadTable table;
    private final UploadWork work;
    private final IdGenerator ids;
    private final Clock clock;

    Uploads(Originals originals, UploadTable table, UploadWork work, IdGenerator ids, Clock clock) {
        this.originals = originals;
        this.table = table;
        this.work = work;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where something comes from and goes to.
     *
     * @param library which the sender may edit: the caller has checked it
     * @param person who sends it
     * @param way names this very sending, so that it counts once when it comes again
     * @param replaces the material that it will be the next version of
     */
    public record Sending(
            LibraryId library, String person, String way, Optional<MaterialId> replaces) {}

    /**
     * Takes a file, or all files of a zip archive.
     *
     * @param content read at most as far as a file may go; the caller closes it
     * @return one for each file, also for those that are not taken
     * @throws IOException when it cannot be read or kept
     */
    public List<Upload> accept(Sending sending, String fileName, InputStream content)
            throws IOException {
        List<Upload> before = table.ofWay(sending.way());
        if (!before.isEmpty()) {
            return before;
        }
        Path folder = originals.scratch();
        try {
            Path file = folder.resolve("sent");
            if (!fits(content, file)) {
                refuse(sending, fileName, Verdict.TOO_LARGE);
            } else if (sending.replaces().isEmpty() && Archive.is(file)) {
                unpack(sending, fileName, file, folder);
            } else {
                queue(sending, sending.way(), fileName, file);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return begun(sending);
    }

    private static boolean fits(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long taken = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                taken += read;
                if (taken > MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    private void unpack(Sending sending, String fileName, Path file, Path folder)
            throws IOException {
        try {
            List<Archive.Unpacked> files = new Archive(file, folder).unpack();
            for (int i = 0; i < files.size(); i++) {
                String way = "%s/%03d".formatted(sending.way(), i);
                queue(sending, way, files.get(i).name(), files.get(i).file());
            }
        } catch (UnreadableException refused) {
            refuse(sending, fileName, refused.verdict());
        }
    }

    private void queue(Sending sending, String way, String fileName, Path file) throws IOException {
        originals.keep(
                file,
                hash ->
                        table.add(
                                upload(
                                        sending,
                                        fileName,
                                        Optional.empty(),
                                        Optional.of(hash),
                                        Optional.empty()),
                                way));
    }

    private void refuse(Sending sending, String fileName, Verdict verdict) {
        table.add(
                upload(
                        sending,
                        fileName,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(verdict.name().toLowerCase(Locale.ROOT))),
                sending.way());
    }

    /** Takes the address of a page, which will be fetched. */
    public List<Upload> fetch(Sending sending, URI address) {
        String name = String.valueOf(address.getHost());
        table.add(
                upload(sending, name, Optional.of(address), Optional.empty(), Optional.empty()),
                sending.way());
        return begun(sending);
    }

    private Upload upload(
            Sending sending,
            String fileName,
            Optional<URI> address,
            Optional<String> hash,
            Optional<String> verdict) {
        return new Upload(
                ids.generateId().toString(),
                sending.library(),
                Optional.of(sending.person()),
                FileNames.shown(fileName),
                address,
                hash,
                sending.replaces(),
                verdict.isPresent() ? UploadState.FAILED : UploadState.QUEUED,
                verdict,
                Optional.empty(),
                clock.instant());
    }

    private List<Upload> begun(Sending sending) {
        List<Upload> uploads = table.ofWay(sending.way());
        uploads.stream().filter(it -> !it.state().isSettled()).forEach(work::begin);
        return uploads;
    }

    /** An upload as it stands, whoever's it is: the caller checks the library. */
    public Optional<Upload> find(String id) {
        return table.find(id);
    }

    /** All that came one way. */
    public List<Upload> ofWay(String way) {
        return table.ofWay(way);
    }

    /** Waits until all that came one way is settled, or patience is at its end. */
    void await(String way, Duration patience) {
        work.await(table.ofWay(way), patience);
    }

    /** What is under way in some libraries or was not long ago, latest first. */
    public List<Upload> recent(Iterable<LibraryId> libraries) {
        List<Upload> all = new ArrayList<>();
        libraries.forEach(library -> all.addAll(table.recent(library)));
        return all;
    }

    /** How far the reading of an upload has come. */
    public Optional<Pages> pages(String id) {
        return work.pages(id);
    }

    /**
     * Pages or slides that were read.
     *
     * @param total at least 1
     */
    public record Pages(int done, int total) {}
}
