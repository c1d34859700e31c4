package se.kompis.material;

/** Whether a material is searched. */
public enum MaterialState {
    /** Read in, and seen by nobody but those who prepare it. */
    DRAFT,
    /** The version in force is searched and quoted. */
    PUBLISHED,
    /** No longer searched; what was cited from it can still be looked up by who runs Kompis. */
    RETIRED
}
