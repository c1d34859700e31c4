/**
 * Reads and draws files that came from outside, in processes of their own: with little memory, a
 * limited time, no secrets in its environment and, where the system allows, no network. Whatever a
 * file does to its reader, Kompis goes on and says what is wrong with the file.
 *
 * <p>{@link se.kompis.material.quarantine.Quarantine} is the way in. It writes a task into a
 * folder, starts {@code Cell} in another JVM on it, listens for progress and takes the result from
 * a file; what the process prints means nothing.
 */
@NullMarked
package se.kompis.material.quarantine;

import org.jspecify.annotations.NullMarked;
