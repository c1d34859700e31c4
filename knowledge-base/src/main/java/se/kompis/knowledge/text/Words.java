package se.kompis.knowledge.text;

/** Tells words from ornament. */
final class Words {
    private Words() {}

    /** Whether there is anything to read: a letter or a digit. */
    static boolean any(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
