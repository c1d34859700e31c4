package se.kompis.material.web;

import java.util.ArrayList;
import java.util.List;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;

/**
 * The text of a source, laid out for reading.
 *
 * @param parts in order
 * @param shortened whether text before or after was left out
 */
record SourceText(List<TextPart> parts, boolean shortened) {

    static SourceText of(CitedSource source) {
        List<Excerpt> excerpts = Excerpt.around(source);
        TextLayout layout = new TextLayout(source);
        excerpts.forEach(layout::add);
        return new SourceText(layout.parts(), isShortened(source, excerpts));
    }

    private static boolean isShortened(CitedSource source, List<Excerpt> excerpts) {
        return switch (source.locator()) {
            case Locator.Page _, Locator.Slide _ ->
                    length(excerpts) < source.section().text().length();
            case Locator.Heading _, Locator.Time _ ->
                    length(excerpts)
                            < source.sections().stream()
                                    .map(Section::text)
                                    .mapToLong(String::length)
                                    .sum();
        };
    }

    private static long length(List<Excerpt> excerpts) {
        return excerpts.stream().mapToLong(excerpt -> excerpt.end() - excerpt.start()).sum();
    }

    /** Lays out one excerpt after another. */
    private static final class TextLayout {
        private final CitedSource source;
        private final QuotedLines lines;
        private final List<TextPart> parts = new ArrayList<>();
        private List<String> open = List.of();

        TextLayout(CitedSource source) {
            this.source = source;
            this.lines = new QuotedLines(source.place().start(), source.place().end());
        }

        List<TextPart> parts() {
            return parts;
        }

        void add(Excerpt excerpt) {
            Section section = source.sections().get(excerpt.section());
            boolean cited = excerpt.section() == source.place().section();
            switch (section.locator()) {
                case Locator.Heading heading -> headings(heading.path());
                case Locator.Slide _ -> headings(section.headings());
                case Locator.Time time -> parts.add(TextPart.time(TimeStamps.of(time)));
                case Locator.Page _ -> {}
            }
            parts.addAll(lines.parts(section.text(), excerpt.start(), excerpt.end(), cited));
        }

        /** Shows the headings that were not in force before. */
        private void headings(List<String> path) {
            int base = startsWithTitle(path) ? 1 : 0;
            int same = base;
            while (same < Math.min(path.size(), open.size())
                    && path.get(same).equals(open.get(same))) {
                same++;
            }
            for (int i = same; i < path.size(); i++) {
                parts.add(TextPart.heading(Math.min(6, i - base + 2), path.get(i)));
            }
            open = path;
        }

        /** The page's own heading is the title, so it need not be said again. */
        private boolean startsWithTitle(List<String> path) {
            return !path.isEmpty()
                    && path.getFirst().equals(source.version().description().title());
        }
    }
}
