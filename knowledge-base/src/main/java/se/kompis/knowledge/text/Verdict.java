package se.kompis.knowledge.text;

/** Why a file was not taken. Each has a sentence for people in the caller's message bundle. */
public enum Verdict {
    /** Nothing in it. */
    EMPTY,
    /** It can be opened, but holds no text (scanned pages, only pictures). */
    NO_TEXT,
    /** Locked with a password, or its permissions forbid extraction of text. */
    ENCRYPTED,
    /** Cut off or damaged. */
    DAMAGED,
    /** A kind of file that is not read. */
    UNKNOWN_TYPE,
    /** Holds macros. */
    MACROS,
    /** More bytes than {@link ReadLimits#maxFileBytes()}. */
    TOO_LARGE,
    /** Unpacks to far more than it should: a zip bomb, or as good as one. */
    UNPACKS_TOO_LARGE,
    /** More text, pages or nesting than {@link ReadLimits} allows. */
    TOO_MUCH_TEXT,
    /** An archive with names that lead out of it. */
    UNSAFE_NAMES,
    /** Reading it took more memory than it may; for whoever reads in a process of its own. */
    OUT_OF_MEMORY,
    /** Reading it took longer than it may. */
    TIMED_OUT,
    /** Its reader died of it. */
    CRASHED
}
