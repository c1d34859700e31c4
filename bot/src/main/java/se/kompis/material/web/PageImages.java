package se.kompis.material.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.text.Locator;
import se.kompis.material.Originals;
import se.kompis.material.quarantine.Quarantine;

/**
 * Pictures of cited pages and slides, drawn in quarantine. Drawing is bounded: as many at a time as
 * there are processors, and nobody waits longer than twenty seconds; who gets no picture reads the
 * text.
 */
@Component
class PageImages implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PageImages.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WAITING = 32;
    private static final int REMEMBERED = 1_000;

    private static final String PDF = "application/pdf";
    private static final String PPTX =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private final Originals originals;
    private final Quarantine quarantine;
    private final Renderings renderings;
    private final ThreadPoolExecutor painters = painters();

    /** Pages that could not be drawn in time, so that they do not hold up others again. */
    private final Set<String> hopeless = ConcurrentHashMap.newKeySet();

    PageImages(Originals originals, Quarantine quarantine, Renderings renderings) {
        this.originals = originals;
        this.quarantine = quarantine;
        this.renderings = renderings;
    }

    private static ThreadPoolExecutor painters() {
        int size = Runtime.getRuntime().availableProcessors();
        return new ThreadPoolExecutor(
                size,
                size,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("painter-", 0).factory());
    }

    /** Whether pictures of such a source are made at all. */
    boolean canDraw(CitedSource source) {
        return painting(source).isPresent();
    }

    /** The picture of the cited page or slide, drawn now if it was not before. */
    Optional<PageImage> find(CitedSource source) {
        return painting(source).flatMap(painting -> find(source, painting));
    }

    private Optional<Renderings.Painting> painting(CitedSource source) {
        Path file = originals.path(source.version().contentHash());
        return switch (source.locator()) {
            case Locator.Page page when source.version().mediaType().equals(PDF) ->
                    Optional.of(
                            to -> quarantine.draw(file, false, page.number(), source.quoted(), to));
            case Locator.Slide slide when source.version().mediaType().equals(PPTX) ->
                    Optional.of(
                            to -> quarantine.draw(file, true, slide.number(), source.quoted(), to));
            case Locator.Page _, Locator.Slide _, Locator.Heading _, Locator.Time _ ->
                    Optional.empty();
        };
    }

    private Optional<PageImage> find(CitedSource source, Renderings.Painting painting) {
        try {
            Optional<PageImage> before = renderings.find(key(source));
            if (before.isPresent() || hopeless.contains(page(source))) {
                return before;
            }
            return paint(source, painting);
        } catch (IOException diskFails) {
            log.warn("No picture of {}: the disk fails", source.place(), diskFails);
            return Optional.empty();
        }
    }

    private Optional<PageImage> paint(CitedSource source, Renderings.Painting painting) {
        try {
            AtomicBoolean begun = new AtomicBoolean();
            Future<PageImage> picture =
                    painters.submit(() -> {
                        begun.set(true);
                        return renderings.keep(key(source), painting);
                    });
            return await(picture, begun, source);
        } catch (RejectedExecutionException busy) {
            log.warn("No picture of {}: too many wait already", source.place());
            return Optional.empty();
        }
    }

    private Optional<PageImage> await(
            Future<PageImage> picture, AtomicBoolean begun, CitedSource source) {
        try {
            return Optional.of(picture.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            log.warn("No picture of {} within {}", source.place(), PATIENCE);
            // One that waits need not be drawn; one that is being drawn serves the next reader.
            picture.cancel(false);
            if (begun.get()) {
                giveUp(source);
            }
        } catch (ExecutionException failed) {
            log.warn("No picture of {}", source.place(), failed.getCause());
            giveUp(source);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private void giveUp(CitedSource source) {
        if (hopeless.size() >= REMEMBERED) {
            hopeless.clear();
        }
        hopeless.add(page(source));
    }

    /** Names a page of a file. */
    private static String page(CitedSource source) {
        return switch (source.locator()) {
            case Locator.Page page -> source.version().contentHash() + "-" + page.number();
            case Locator.Slide slide -> source.version().contentHash() + "-" + slide.number();
            case Locator.Heading _, Locator.Time _ -> source.version().contentHash();
        };
    }

    /**
     * Names a page with marked words; the words are in it, since a reader may read better later.
     */
    private static String key(CitedSource source) {
        return "%s-%d-%d-%08x"
                .formatted(
                        page(source),
                        source.place().start(),
                        source.place().end(),
                        source.quote().hashCode());
    }

    @Override
    public void close() {
        painters.shutdownNow();
    }
}
