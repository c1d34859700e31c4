package se.kompis.conversation;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that a platform does not wait for. */
public final class Aside implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Aside.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String platform;
    private final ChannelMetrics metrics;

    /**
     * @param platform what it is called in the log, such as {@code Slack}
     */
    public Aside(String platform, ChannelMetrics metrics) {
        this.platform = platform;
        this.metrics = metrics;
    }

    /** Something that the platform may refuse. */
    public interface Task {
        void run() throws Exception;
    }

    /**
     * Does something after the acknowledgement.
     *
     * @param kind how a failure is counted
     */
    public void run(String kind, Task task) {
        threads.execute(() -> {
            try {
                task.run();
            } catch (Exception failure) {
                log.error("{}: {} failed", platform, kind, failure);
                metrics.failed(kind);
            }
        });
    }

    /** Works something out while the caller waits as long as it can. */
    public <T> Future<T> compute(Supplier<T> work) {
        return threads.submit(work::get);
    }

    @Override
    public void close() {
        threads.close();
    }
}
