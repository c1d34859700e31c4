package se.kompis.knowledge.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param file where it is
 * @param type what it is
 * @param limits how much of it is read
 * @param progress who waits
 */
record Source(Path file, FileType type, ReadLimits limits, ReadProgress progress) {

    String mediaType() {
        return type.mediaType();
    }

    TextBudget budget() {
        return new TextBudget(limits.maxCharacters());
    }

    /** The whole content as text, however it is encoded. */
    String decoded() throws UnreadableException, IOException {
        // A letter takes at most four bytes, so a longer file cannot stay within the limit.
        if (Files.size(file) / 4 > limits.maxCharacters()) {
            throw new UnreadableException(
                    Verdict.TOO_MUCH_TEXT, "text file of " + Files.size(file));
        }
        return Charsets.decode(Files.readAllBytes(file));
    }

    /** Refuses more pages or slides than allowed. */
    void checkPages(int pages) throws UnreadableException {
        if (pages > limits.maxPages()) {
            throw new UnreadableException(Verdict.TOO_MUCH_TEXT, pages + " pages");
        }
    }
}
