package se.kompis.knowledge.text;

/**
 * Gathers the text of one section: paragraphs are parted by an empty line, items that follow each
 * other by a line break.
 */
final class Prose {
    private final TextBudget budget;
    private final StringBuilder text = new StringBuilder();
    private boolean lastWasItem;

    Prose(TextBudget budget) {
        this.budget = budget;
    }

    void paragraph(String raw) throws UnreadableException {
        add(CleanText.of(raw), false);
    }

    /** A list item or a table row. */
    void item(String raw) throws UnreadableException {
        add(CleanText.of(raw), true);
    }

    /** Lets the next item begin a new paragraph. */
    void separate() {
        lastWasItem = false;
    }

    private void add(String clean, boolean item) throws UnreadableException {
        if (!Words.any(clean)) {
            return;
        }
        budget.spend(clean.length());
        if (!text.isEmpty()) {
            text.append(item && lastWasItem ? "\n" : "\n\n");
        }
        text.append(clean);
        lastWasItem = item;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
