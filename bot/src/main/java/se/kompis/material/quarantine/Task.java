package se.kompis.material.quarantine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process is to do, as it is handed over in the file {@code task}. */
sealed interface Task {
    /** Reads a file. */
    record Read(Path file) implements Task {}

    /**
     * Draws a page or slide.
     *
     * @param slides whether it is a presentation, else a PDF
     * @param number from 1
     */
    record Draw(Path file, boolean slides, int number, Quoted quoted) implements Task {}

    /** The file with what is to be read or drawn. */
    Path file();

    default void write(Path to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(to))) {
            Strings.write(out, file().toString());
            out.writeBoolean(this instanceof Draw);
            if (this instanceof Draw draw) {
                out.writeBoolean(draw.slides());
                out.writeInt(draw.number());
                Strings.write(out, draw.quoted().words());
                Strings.write(out, draw.quoted().before());
            }
        }
    }

    static Task read(Path from) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(from))) {
            Path file = Path.of(Strings.read(in, Integer.MAX_VALUE));
            return in.readBoolean()
                    ? new Draw(
                            file,
                            in.readBoolean(),
                            in.readInt(),
                            new Quoted(
                                    Strings.read(in, Integer.MAX_VALUE),
                                    Strings.read(in, Integer.MAX_VALUE)))
                    : new Read(file);
        }
    }
}
