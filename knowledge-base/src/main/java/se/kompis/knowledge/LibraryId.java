package se.kompis.knowledge;

/**
 * Names a library: the national one, or a tenant's own. Each has its own index.
 *
 * @param value letters, digits, {@code -} and {@code _}, at most 64; also the name of the index
 *     folder
 */
public record LibraryId(String value) {
    /** The library that every tenant reads. */
    public static final LibraryId NATIONAL = new LibraryId("national");

    public LibraryId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("Not a library id: " + value);
        }
    }
}
