package se.kompis;

/** Where a command tells what it does: the terminal, or the connection to one. */
interface Console {

    /** A line of result. */
    void out(String line);

    /** A line about something that went wrong. */
    void err(String line);

    /**
     * How far a long piece of work has come.
     *
     * @param what is being worked on
     * @param done steps so far
     * @param total all steps
     */
    void progress(String what, long done, long total);
}
