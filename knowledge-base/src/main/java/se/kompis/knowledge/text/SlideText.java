package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the text of one slide. */
final class SlideText {
    /** A longer first line is not a title. */
    private static final int MAX_TITLE = 120;

    /** A longer line is a paragraph and no point in a list. */
    private static final int LONG = 160;

    private final List<List<String>> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String title = "";
    private boolean pictures;

    void title(List<String> paragraphs) {
        String words = CleanText.line(String.join(" ", paragraphs));
        if (title.isEmpty() && Words.any(words)) {
            title = words;
        } else {
            block(paragraphs);
        }
    }

    /** A text box, list or table, a line each. */
    void block(List<String> lines) {
        List<String> filled = lines.stream().filter(Words::any).toList();
        if (!filled.isEmpty()) {
            blocks.add(filled);
        }
    }

    void notes(List<String> paragraphs) {
        paragraphs.stream().filter(note -> !isInstruction(note)).forEach(notes::add);
    }

    /** Templates leave advice in brackets to whoever fills them in. */
    private static boolean isInstruction(String note) {
        return note.startsWith("[") && note.endsWith("]");
    }

    void picture() {
        pictures = true;
    }

    Optional<String> title() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    /** The title or else, where the layout has none, the words that stand first. */
    Optional<String> firstLine() {
        return title().or(() ->
                blocks.stream()
                        .map(List::getFirst)
                        .map(CleanText::line)
                        .findFirst()
                        .filter(line -> line.length() <= MAX_TITLE));
    }

    /** Whether there is something to see but nothing to read. */
    boolean isOnlyPictures() {
        return pictures && title.isEmpty() && blocks.isEmpty() && notes.isEmpty();
    }

    Optional<Section> section(int number, TextBudget budget) throws UnreadableException {
        takeTitleFromText();
        Prose prose = new Prose(budget);
        for (List<String> block : blocks) {
            prose.separate();
            for (String line : block) {
                add(line, prose);
            }
        }
        for (String note : notes) {
            prose.paragraph(note);
        }
        return prose.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                new Locator.Slide(number),
                                title().stream().toList(),
                                prose.toString()));
    }

    private static void add(String line, Prose prose) throws UnreadableException {
        if (line.length() > LONG) {
            prose.paragraph(line);
        } else {
            prose.item(line);
        }
    }

    /** Where the layout has no title, people write one into the first text box. */
    private void takeTitleFromText() {
        if (title.isEmpty()
                && blocks.size() > 1
                && blocks.getFirst().size() == 1
                && blocks.getFirst().getFirst().length() <= MAX_TITLE) {
            title = CleanText.line(blocks.removeFirst().getFirst());
        }
    }
}
