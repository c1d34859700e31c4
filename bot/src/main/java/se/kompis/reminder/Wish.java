package se.kompis.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person wants of their reminders. */
sealed interface Wish {

    /**
     * A rhythm; what was not said stays as it is.
     *
     * @param days none for those that are set
     * @param times none for those that are set
     */
    record Remind(Set<DayOfWeek> days, List<LocalTime> times, Optional<Integer> everyWeeks)
            implements Wish {
        public Remind {
            days = Set.copyOf(days);
            times = List.copyOf(times);
        }
    }

    /** Nothing until a day, on which it goes on; without one until further notice. */
    record Pause(Optional<LocalDate> until) implements Wish {}

    /** Nothing during a leave. */
    record Leave(Absence absence) implements Wish {}

    /** The next reminder at a time of its own. */
    record Snooze(LocalDateTime until) implements Wish {}

    /** When in a day they may be disturbed. */
    record Between(Optional<LocalTime> from, Optional<LocalTime> until) implements Wish {}

    /** July like any month, or not. */
    record July(boolean too) implements Wish {}

    /** One that needs no more words. */
    enum Plain implements Wish {
        RESUME,
        STOP,
        SHOW,
        CHANGE,
        UNDO
    }

    /** Something about reminders that was not understood. */
    record Unclear(Doubt doubt) implements Wish {}
}
