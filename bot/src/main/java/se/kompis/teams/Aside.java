package se.kompis.teams;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Work that Teams does not wait for. */
@Component
@WithTeams
class Aside implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Aside.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TeamsMetrics metrics;

    Aside(TeamsMetrics metrics) {
        this.metrics = metrics;
    }

    /** Something that Teams may refuse. */
    interface Task {
        void run() throws CallException;
    }

    /**
     * Does something after the acknowledgement.
     *
     * @param kind how a failure is counted
     */
    void run(String kind, Task task) {
        threads.execute(() -> {
            try {
                task.run();
            } catch (CallException | RuntimeException failure) {
                log.error("Teams: {} failed", kind, failure);
                metrics.failed(kind);
            }
        });
    }

    /** Works something out while the caller waits as long as it can. */
    <T> Future<T> compute(Supplier<T> work) {
        return threads.submit(work::get);
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
