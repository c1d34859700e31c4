package se.kompis.reminder;

import java.time.LocalTime;

/**
 * The part of a day in which somebody may be disturbed; the rest is quiet.
 *
 * @param from the first minute
 * @param until the minute that no longer belongs to it
 */
record Hours(LocalTime from, LocalTime until) {
    /** Quiet from 17 to 8. */
    static final Hours OFFICE = new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0));

    Hours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
    }

    boolean contain(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** The same, made wide enough for a time that somebody asked for, and an hour after it. */
    Hours including(LocalTime time) {
        LocalTime end =
                time.isBefore(LocalTime.of(23, 0)) ? time.plusHours(1) : LocalTime.of(23, 59);
        return new Hours(from.isBefore(time) ? from : time, until.isAfter(time) ? until : end);
    }
}
