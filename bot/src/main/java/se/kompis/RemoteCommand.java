package se.kompis;

import java.util.List;

/**
 * A command for a running server.
 *
 * @param arguments as on the command line
 * @param directory absolute, for relative paths
 * @param language BCP 47 tag of the terminal's language
 */
record RemoteCommand(List<String> arguments, String directory, String language) {}
