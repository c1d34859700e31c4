package se.kompis.material;

/** What was done with a material, for the log. */
public enum Deed {
    /** A file became a draft. */
    ADDED,
    /** What is said about a version was changed. */
    EDITED,
    /** It came into force for the first time, or again. */
    PUBLISHED,
    /** Another version came into force. */
    REPLACED,
    /** A draft was thrown away. */
    DISCARDED,
    /** It was taken out of the search. */
    RETIRED,
    /** Its last day had passed. */
    EXPIRED
}
