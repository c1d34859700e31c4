package se.kompis.reminder;

import java.util.Locale;

/** Why a wish about reminders was not understood: each has a question that helps. */
enum Doubt {
    /** No day and no time in it, or words around them that could mean anything. */
    WHEN,
    /** A time that no clock shows. */
    TIME,
    /** A time at night. */
    NIGHT,
    /** Days of the month instead of days of the week. */
    MONTHLY,
    /** Different times on different days. */
    TIMES,
    /** More often than anybody should be disturbed. */
    OFTEN,
    /** About a meeting, a doctor or the laundry. */
    OTHER,
    /** A pause whose end was not understood. */
    UNTIL,
    /** An end that has passed. */
    PAST;

    String key() {
        return "reminder.doubt." + name().toLowerCase(Locale.ROOT);
    }
}
