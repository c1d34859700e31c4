package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the slides of a presentation. */
final class SlideDeck {
    private final Source source;
    private final TextBudget budget;
    private final List<Section> sections = new ArrayList<>();
    private final List<ReadWarning> warnings = new ArrayList<>();
    private Optional<String> firstTitle = Optional.empty();

    SlideDeck(Source source) {
        this.source = source;
        this.budget = source.budget();
    }

    void add(int number, SlideText slide) throws UnreadableException {
        source.checkPages(number);
        if (slide.isOnlyPictures()) {
            warn(ReadWarning.Kind.NO_TEXT, number);
        }
        slide.section(number, budget).ifPresent(sections::add);
        firstTitle = firstTitle.or(slide::firstLine);
    }

    void warn(ReadWarning.Kind kind, int number) {
        warnings.add(new ReadWarning(kind, new Locator.Slide(number)));
    }

    Document document(OfficeProperties properties) {
        return new Document(
                source.mediaType(),
                Titles.choose(properties.title(), firstTitle, sections),
                properties.values(),
                sections,
                warnings);
    }
}
