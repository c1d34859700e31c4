package se.kompis.course;

/** What happened to a source that a lesson rests on. */
public enum Risk {
    /** There is a newer version. */
    REPLACED,
    /** It was withdrawn, or has expired. */
    WITHDRAWN;

    /** The key in bundles. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
