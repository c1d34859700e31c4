package se.kompis.material;

/** How far an upload has come. */
public enum UploadState {
    /** It waits for its turn. */
    QUEUED,
    /** It is fetched from the web. */
    FETCHING,
    /** Its text is read. */
    READING,
    /** Its text is cut into passages and kept. */
    INDEXING,
    /** It is a draft. */
    DONE,
    /** It was not taken; the verdict says why. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isSettled() {
        return this == DONE || this == FAILED;
    }
}
