package se.kompis.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Message;

/**
 * The results of the latest presses. Teams brings a press again when it has waited for 15 seconds,
 * and a client may send one twice: whoever pressed sees the same then. The inbox knows for longer,
 * and in all instances, which presses were here, but not what came of them.
 */
@Component
@WithTeams
class PressResults {
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int MOST = 1_000;

    private final Map<Key, Kept> latest = new LinkedHashMap<>();
    private final Clock clock;

    PressResults(Clock clock) {
        this.clock = clock;
    }

    private record Key(String connection, String message) {
        static Key of(Message message) {
            return new Key(message.sender().connection(), message.id());
        }
    }

    private record Kept(Instant since, CompletableFuture<ActionResult> result) {}

    /** The result that a press had; works it out if it is a new one. */
    ActionResult of(Message message, Supplier<ActionResult> work) {
        CompletableFuture<ActionResult> result = new CompletableFuture<>();
        CompletableFuture<ActionResult> former = keep(Key.of(message), result);
        if (former != null) {
            return former.join();
        }
        try {
            result.complete(work.get());
        } catch (RuntimeException failure) {
            result.completeExceptionally(failure);
        }
        return result.join();
    }

    private synchronized @Nullable CompletableFuture<ActionResult> keep(
            Key key, CompletableFuture<ActionResult> result) {
        Instant now = clock.instant();
        forget(now.minus(KEPT));
        Kept former = latest.putIfAbsent(key, new Kept(now, result));
        return former == null ? null : former.result();
    }

    /** The oldest are first. */
    private void forget(Instant before) {
        Iterator<Kept> oldest = latest.values().iterator();
        while (oldest.hasNext()
                && (oldest.next().since().isBefore(before) || latest.size() >= MOST)) {
            oldest.remove();
        }
    }
}
