package se.kompis.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Pages that wait for an answer, by event id. */
@Component
class Waiting {
    private final ConcurrentMap<String, CompletableFuture<Void>> waiting =
            new ConcurrentHashMap<>();

    /** Begins to wait; to be called before anything could answer. */
    CompletableFuture<Void> expect(String event) {
        return waiting.computeIfAbsent(event, _ -> new CompletableFuture<>());
    }

    /** Tells whoever waits that the answer is there. */
    void answered(String event) {
        CompletableFuture<Void> answer = waiting.remove(event);
        if (answer != null) {
            answer.complete(null);
        }
    }

    /** Waits until the answer is there, or patience ends. */
    void await(String event, CompletableFuture<Void> answer, Duration patience) {
        try {
            answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException stillWorking) {
            waiting.remove(event, answer);
        }
    }
}
