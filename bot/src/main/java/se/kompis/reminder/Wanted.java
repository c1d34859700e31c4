package se.kompis.reminder;

/** What a person wants to be sent that they did not just ask for. */
enum Wanted {
    /** Reminders at the times they chose, and what administrators send. */
    REMINDERS,
    /** What administrators send; they never asked for reminders. */
    NOTICES,
    /** Nothing: they said stop. */
    NOTHING
}
