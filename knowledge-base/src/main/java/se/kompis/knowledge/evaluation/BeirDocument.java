package se.kompis.knowledge.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kompis.knowledge.Change;
import se.kompis.knowledge.Material;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;

/** A document of a BEIR corpus. */
record BeirDocument(String id, String title, String text, List<String> headings) {

    /** As a reader would have delivered it. */
    Change.Published published(long sequence) {
        String clean = cleanText();
        List<Section> sections =
                clean.isBlank()
                        ? List.of()
                        : List.of(new Section(new Locator.Heading(headings), headings, clean));
        return new Change.Published(sequence, material(clean), sections);
    }

    private String cleanText() {
        return text.replace("\r\n", "\n").replaceAll("[ \\t]+(?=\\n|$)", "").strip();
    }

    private Material material(String clean) {
        return new Material(
                new MaterialId(id),
                1,
                title,
                Optional.empty(),
                Language.detect(title + " " + clean, Language.SWEDISH),
                Optional.empty(),
                Set.of(),
                id);
    }
}
