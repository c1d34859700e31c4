package se.kompis.material;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.fetch.ClosedAddressException;
import se.kompis.material.fetch.Fetcher;
import se.kompis.material.quarantine.Quarantine;

/**
 * Works the uploads, some at a time, in the order in which they came. What a crash left unsettled
 * begins again.
 */
@Component
class UploadWork implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(UploadWork.class);

    /** More wait for each other in quarantine, or for the web. */
    private static final int AT_A_TIME = 3;

    private final Originals originals;
    private final UploadTable table;
    private final UploadShelf shelf;
    private final Quarantine quarantine;
    private final Fetcher fetcher;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    AT_A_TIME, Thread.ofPlatform().daemon().name("upload-", 0).factory());
    private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();
    private final Map<String, Uploads.Pages> pages = new ConcurrentHashMap<>();

    UploadWork(
            Originals originals,
            UploadTable table,
            UploadShelf shelf,
            Quarantine quarantine,
            Fetcher fetcher) {
        this.originals = originals;
        this.table = table;
        this.shelf = shelf;
        this.quarantine = quarantine;
        this.fetcher = fetcher;
    }

    /** Begins an upload unless it has begun. */
    void begin(Upload upload) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        if (begun.putIfAbsent(upload.id(), end) == null) {
            workers.execute(() -> work(upload.id(), end));
        }
    }

    /** Waits until uploads that have begun have ended, or patience has. */
    void await(List<Upload> uploads, Duration patience) {
        CompletableFuture<?>[] ends =
                uploads.stream()
                        .map(it -> begun.get(it.id()))
                        .filter(Objects::nonNull)
                        .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // Whoever waits tells how far it is.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    Optional<Uploads.Pages> pages(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    private void work(String id, CompletableFuture<Void> end) {
        try {
            table.find(id).filter(it -> !it.state().isSettled()).ifPresent(this::settle);
        } finally {
            pages.remove(id);
            begun.remove(id);
            end.complete(null);
        }
    }

    private void settle(Upload upload) {
        try {
            take(upload.hash().isPresent() ? upload : fetched(upload));
        } catch (UnreadableException refused) {
            fail(upload, refused.verdict().name().toLowerCase(Locale.ROOT), refused);
        } catch (ClosedAddressException closed) {
            fail(upload, "address", closed);
        } catch (IOException failure) {
            if (Thread.currentThread().isInterrupted()) {
                return; // Kompis stops; it begins again at the next start.
            }
            boolean came = upload.hash().isPresent();
            fail(upload, came ? "disk" : "unreachable", failure);
        } catch (RuntimeException failure) {
            log.error("Upload {} failed", upload.id(), failure);
            fail(upload, "crashed", failure);
        }
    }

    private Upload fetched(Upload upload) throws IOException {
        table.move(upload.id(), UploadState.FETCHING);
        Path folder = originals.scratch();
        try {
            Path file = folder.resolve("fetched");
            String name = fetcher.fetch(upload.address().orElseThrow(), file);
            originals.keep(file, hash -> table.arrived(upload.id(), FileNames.shown(name), hash));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return table.find(upload.id()).orElseThrow();
    }

    private void take(Upload upload) throws UnreadableException, IOException {
        String hash = upload.hash().orElseThrow();
        if (shelf.hasAlready(upload, hash)) {
            return;
        }
        table.move(upload.id(), UploadState.READING);
        Document document =
                quarantine.read(
                        originals.path(hash),
                        upload.fileName(),
                        (done, total) ->
                                pages.put(
                                        upload.id(), new Uploads.Pages(done, Math.max(1, total))));
        table.move(upload.id(), UploadState.INDEXING);
        shelf.draft(upload, hash, document);
    }

    private void fail(Upload upload, String verdict, Exception reason) {
        log.info("Upload {} was not taken: {}", upload.id(), verdict, reason);
        table.failed(upload.id(), verdict);
        try {
            Optional<String> hash = table.find(upload.id()).flatMap(Upload::hash);
            if (hash.isPresent()) {
                originals.dropUnless(hash.get(), () -> table.isWanted(hash.get()));
            }
        } catch (IOException disk) {
            log.warn("The file of upload {} could not be removed", upload.id(), disk);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    /** Goes on after a restart; a command beside no server leaves uploads to the next server. */
    @Component
    @ConditionalOnWebApplication
    static class Resumption {
        private final UploadTable table;
        private final UploadWork work;

        Resumption(UploadTable table, UploadWork work) {
            this.table = table;
            this.work = work;
        }

        @EventListener(ApplicationReadyEvent.class)
        void resume() {
            table.unsettled().forEach(work::begin);
        }
    }
}
