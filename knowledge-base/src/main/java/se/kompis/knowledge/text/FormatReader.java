package se.kompis.knowledge.text;

import java.io.IOException;

/** Reads one kind of file, whose type is already known. */
@FunctionalInterface
interface FormatReader {

    /**
     * Reads the file. A runtime exception or an {@link IOException} means that it is damaged; the
     * caller says so.
     */
    Document read(Source source) throws UnreadableException, IOException;
}
