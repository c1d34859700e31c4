package se.kompis;

import java.nio.file.Path;

/**
 * Where a command runs.
 *
 * @param console where it tells what it does
 * @param directory what its relative paths are relative to
 * @param wording in the language of whoever runs it
 */
record CommandContext(Console console, Path directory, Wording wording) {

    void out(String key, Object... arguments) {
        console.out(wording.get(key, arguments));
    }

    void err(String key, Object... arguments) {
        console.err(wording.get(key, arguments));
    }
}
