package se.kompis.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;

/** A {@link ChangeSource} in memory. */
final class ChangeLog implements ChangeSource {
    private final Map<LibraryId, List<Change>> changes = new ConcurrentHashMap<>();

    @Override
    public List<Change> after(LibraryId library, long sequence, int limit) {
        return of(library).stream().filter(c -> c.sequence() > sequence).limit(limit).toList();
    }

    void publish(LibraryId library, Material material, Section... sections) {
        of(library).add(new Change.Published(next(library), material, List.of(sections)));
    }

    void publish(LibraryId library, String id, String... paragraphs) {
        publish(library, material(id), section(String.join("\n\n", paragraphs)));
    }

    void withdraw(LibraryId library, String id) {
        of(library).add(new Change.Withdrawn(next(library), new MaterialId(id)));
    }

    void forgetAfter(LibraryId library, int size) {
        of(library).subList(size, of(library).size()).clear();
    }

    static Material material(String id) {
        return material(id, Language.SWEDISH, "Kompis");
    }

    static Material material(String id, Language language, String publisher, String... topics) {
        return new Material(
                new MaterialId(id),
                1,
                id,
                Optional.of(publisher),
                language,
                Optional.empty(),
                Set.copyOf(Arrays.asList(topics)),
                id + ".md");
    }

    static Section section(String text, String... headings) {
        return new Section(new Locator.Heading(List.of(headings)), List.of(headings), text);
    }

    private long next(LibraryId library) {
        List<Change> known = of(library);
        return known.isEmpty() ? 1 : known.getLast().sequence() + 1;
    }

    private List<Change> of(LibraryId library) {
        return changes.computeIfAbsent(library, any -> new CopyOnWriteArrayList<>());
    }
}
