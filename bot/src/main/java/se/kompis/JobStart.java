package se.kompis;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the jobs that run once for all instances: every {@code RecurringTask} of a module. Not
 * before the bundled library is in place, or lessons would seem to rest on nothing.
 *
 * <p>What each instance has to do for itself stays {@code @Scheduled}: sending what it claimed,
 * saying that it is alive, following the libraries with its own index, answering through its own
 * connections.
 */
@Component
class JobStart implements DbSchedulerStarter {
    private final ObjectProvider<Scheduler> scheduler;

    /** A command has no scheduler. */
    JobStart(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public void doStart() {
        scheduler.ifAvailable(Scheduler::start);
    }
}
