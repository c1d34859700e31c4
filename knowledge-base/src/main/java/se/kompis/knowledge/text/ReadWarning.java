package se.kompis.knowledge.text;

/**
 * Something that a reader had to leave out of a document it could otherwise read.
 *
 * @param kind what it was
 * @param locator where
 */
public record ReadWarning(Kind kind, Locator locator) {
    /** What can be left out. */
    public enum Kind {
        /** A page or slide with pictures but no text: probably scanned. */
        NO_TEXT,
        /** A part whose content is damaged. */
        DAMAGED
    }
}
