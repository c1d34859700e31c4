package se.kompis.course;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in a pack.
 *
 * @param file in the pack
 * @param line counted from 1
 * @param problem the last part of a message key, {@code course.fault.PROBLEM}
 * @param details what the message names
 */
public record Fault(String file, int line, String problem, List<Object> details) {
    public Fault {
        details = List.copyOf(details);
    }

    Fault(String file, int line, String problem, Object... details) {
        this(file, line, problem, Arrays.asList(details));
    }
}
