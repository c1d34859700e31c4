package se.kompis.knowledge;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Measures work on the present thread. */
final class CpuTime {
    private CpuTime() {}

    /** Nanoseconds of CPU time; work that finds nothing is an error. */
    static long of(Callable<Long> work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (work.call() <= 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
