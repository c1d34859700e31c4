package se.kompis.material;

/** Whether a material is searched. */
public enum MaterialState {
    /** The version in force is searched and quoted. */
    PUBLISHED,
    /** No longer searched; what was cited from it can still be looked up by who runs Kompis. */
    RETIRED
}
