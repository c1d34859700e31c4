package se.kompis.knowledge.text;

/** Counts the characters that a document still may yield. */
final class TextBudget {
    private final int allowed;
    private long spent;

    TextBudget(int allowed) {
        this.allowed = allowed;
    }

    void spend(int characters) throws UnreadableException {
        spent += characters;
        if (spent > allowed) {
            throw new UnreadableException(
                    Verdict.TOO_MUCH_TEXT, "more than " + allowed + " characters");
        }
    }
}
