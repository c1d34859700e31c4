package se.kompis.course;

/** How far the text of a lesson has come. */
public enum LessonState {
    /** Somebody works on it. */
    DRAFT,
    /** Somebody else should read it. */
    IN_REVIEW,
    /** Two people stand for it. */
    PUBLISHED,
    /** Not taught any more. */
    RETIRED;

    /** The key in bundles: {@code in-review}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
