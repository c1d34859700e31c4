package se.kompis.people;

/** Whom the programme is for (R1 in the programme's terms): what a person says they are. */
public enum Audience {
    POLITICIAN,
    OFFICIAL,
    KEY_PERSON;

    /** The key in front matter, buttons and bundles: {@code key-person}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
