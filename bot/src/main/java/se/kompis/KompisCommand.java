package se.kompis;

import picocli.CommandLine.Command;

/** The whole command line; without a command Kompis serves. */
@Command(
        name = "kompis",
        mixinStandardHelpOptions = true,
        version = "Kompis",
        synopsisSubcommandLabel = "COMMAND")
final class KompisCommand {}
