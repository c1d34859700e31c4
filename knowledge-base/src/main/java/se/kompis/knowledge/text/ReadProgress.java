package se.kompis.knowledge.text;

/** Hears how far a reader has come, so that a person who waits sees it. */
@FunctionalInterface
public interface ReadProgress {

    /** For whom it does not matter. */
    ReadProgress SILENT = (done, total) -> {};

    /**
     * Called after each page or slide (or once at the end, for a file without pages).
     *
     * @param done pages read so far
     * @param total all pages
     */
    void pages(int done, int total);
}
