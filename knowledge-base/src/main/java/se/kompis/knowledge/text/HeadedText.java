package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a text with headings into one section per heading that has text under it. */
final class HeadedText {
    /** Headings above are context, not a copy of the text. */
    private static final int MAX_HEADING = 300;

    private final TextBudget budget;
    private final HeadingStack headings = new HeadingStack();
    private final List<Section> sections = new ArrayList<>();
    private Prose prose;
    private Optional<String> firstHeading = Optional.empty();

    HeadedText(TextBudget budget) {
        this.budget = budget;
        this.prose = new Prose(budget);
    }

    /**
     * Begins a new section.
     *
     * @param level 1 is outermost, as in HTML; 0 the title of the document
     */
    void heading(int level, String raw) throws UnreadableException {
        String text = CleanText.line(raw);
        if (!Words.any(text)) {
            return;
        }
        if (text.length() > MAX_HEADING) {
            prose.paragraph(text);
            return;
        }
        budget.spend(text.length());
        close();
        headings.open(level, text);
        firstHeading = firstHeading.or(() -> Optional.of(text));
    }

    void paragraph(String raw) throws UnreadableException {
        prose.paragraph(raw);
    }

    /** A list item or a table row. */
    void item(String raw) throws UnreadableException {
        prose.item(raw);
    }

    /** The title that the text gives itself. */
    Optional<String> firstHeading() {
        return firstHeading;
    }

    List<Section> sections() {
        close();
        return sections;
    }

    private void close() {
        if (!prose.isEmpty()) {
            List<String> path = headings.path();
            sections.add(new Section(new Locator.Heading(path), path, prose.toString()));
            prose = new Prose(budget);
        }
    }
}
