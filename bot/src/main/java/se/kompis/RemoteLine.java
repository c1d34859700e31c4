package se.kompis;

import org.jspecify.annotations.Nullable;

/**
 * What a server sends a command's terminal, one JSON object a line; one of the fields is set.
 *
 * @param out a line of result
 * @param err a line about something that went wrong
 * @param progress what is being worked on
 * @param done steps of it so far
 * @param total all steps
 * @param exit the exit code, last
 */
record RemoteLine(
        @Nullable String out,
        @Nullable String err,
        @Nullable String progress,
        long done,
        long total,
        @Nullable Integer exit) {

    static RemoteLine ofOut(String line) {
        return new RemoteLine(line, null, null, 0, 0, null);
    }

    static RemoteLine ofErr(String line) {
        return new RemoteLine(null, line, null, 0, 0, null);
    }

    static RemoteLine ofProgress(String what, long done, long total) {
        return new RemoteLine(null, null, what, done, total, null);
    }

    static RemoteLine ofExit(int code) {
        return new RemoteLine(null, null, null, 0, 0, code);
    }
}
