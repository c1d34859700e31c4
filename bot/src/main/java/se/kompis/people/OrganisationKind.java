package se.kompis.people;

/** What kind of organisation a person serves. */
public enum OrganisationKind {
    MUNICIPALITY,
    REGION;

    /** The key in buttons and bundles: {@code municipality}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
