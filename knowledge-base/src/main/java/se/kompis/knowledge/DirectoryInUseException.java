package se.kompis.knowledge;

import java.nio.file.Path;

/** Another process or knowledge base already owns the directory of the indexes. */
public final class DirectoryInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DirectoryInUseException(Path directory, Throwable cause) {
        super("In use by another process: " + directory, cause);
    }
}
