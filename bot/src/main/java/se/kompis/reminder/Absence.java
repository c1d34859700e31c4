package se.kompis.reminder;

import java.time.LocalDate;

/**
 * Days on which somebody wants no reminders: a leave or a pause.
 *
 * @param first the first such day
 * @param last the last such day; {@link #OPEN} until further notice
 */
record Absence(LocalDate first, LocalDate last) {
    static final LocalDate OPEN = LocalDate.of(9999, 1, 1);

    Absence {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isOpen() {
        return last.equals(OPEN);
    }
}
