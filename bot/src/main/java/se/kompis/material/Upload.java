package se.kompis.material;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.Locator;

/**
 * A file on its way to become material.
 *
 * @param library where it is going
 * @param person who sent it; empty once they are forgotten
 * @param fileName as its sender called it
 * @param address where it is fetched from, if nobody sent it
 * @param hash of its content, once it is here
 * @param replaces the material that it will be the next version of
 * @param verdict key of the sentence that says why it was not taken, below {@code verdict.}
 * @param result what it became, or what was there already
 */
public record Upload(
        String id,
        LibraryId library,
        Optional<String> person,
        String fileName,
        Optional<URI> address,
        Optional<String> hash,
        Optional<MaterialId> replaces,
        UploadState state,
        Optional<String> verdict,
        Optional<Result> result,
        Instant at) {

    /** The verdict on content that the library has already. */
    public static final String ALREADY_THERE = "already_there";

    /**
     * What an upload became.
     *
     * @param pages pages or slides; 0 for a text without
     * @param passages what a search can find
     * @param unread the places whose text could not be read
     */
    public record Result(
            MaterialId material, int version, int pages, int passages, List<Locator> unread) {
        public Result {
            unread = List.copyOf(unread);
        }
    }
}
