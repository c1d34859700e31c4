package se.kompis.course;

import java.util.Collection;

/** Collects what is wrong in one file of a pack. */
final class Faults {
    private final String file;
    private final Collection<Fault> all;

    Faults(String file, Collection<Fault> all) {
        this.file = file;
        this.all = all;
    }

    void add(int line, String problem, Object... details) {
        all.add(new Fault(file, line, problem, details));
    }

    void check(boolean holds, int line, String problem, Object... details) {
        if (!holds) {
            add(line, problem, details);
        }
    }
}
