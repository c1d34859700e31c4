package se.kompis.material.web;

import java.util.ArrayList;
import java.util.List;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;

/**
 * The stretch of a section that is shown.
 *
 * @param section ordinal, from 0
 * @param start offset in the section's text
 * @param end offset after the last character
 */
record Excerpt(int section, int start, int end) {
    /** Half an hour's reading; a browser of any age takes it. */
    static final int MAX_CHARACTERS = 60_000;

    private static final String PARAGRAPH_END = "\n\n";

    /** What to show of a source: the cited page or slide, else the text around the citation. */
    static List<Excerpt> around(CitedSource source) {
        return switch (source.locator()) {
            case Locator.Page _, Locator.Slide _ -> within(source, source.place().section(), 1);
            case Locator.Heading _, Locator.Time _ -> within(source, 0, source.sections().size());
        };
    }

    private static List<Excerpt> within(CitedSource source, int first, int count) {
        List<Section> sections = source.sections().subList(first, first + count);
        int cited = source.place().section() - first;
        long quote = length(sections.subList(0, cited)) + source.place().start();
        long total = length(sections);
        long latest = Math.max(0, total - MAX_CHARACTERS);
        long from = Math.clamp(quote - MAX_CHARACTERS / 2, 0, latest);
        List<Excerpt> excerpts = new ArrayList<>();
        long offset = 0;
        for (int i = 0; i < count; i++) {
            cut(source, first + i, from - offset).ifNonEmpty(excerpts);
            offset += sections.get(i).text().length();
        }
        return excerpts;
    }

    private static long length(List<Section> sections) {
        return sections.stream().mapToLong(section -> section.text().length()).sum();
    }

    /** The part of a section in a window that begins at {@code from}, in whole paragraphs. */
    private static Excerpt cut(CitedSource source, int ordinal, long from) {
        String text = source.sections().get(ordinal).text();
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(from + MAX_CHARACTERS, 0, text.length());
        boolean cited = ordinal == source.place().section();
        int latestStart = cited ? source.place().start() : end;
        int earliestEnd = cited ? Math.max(end, source.place().end()) : start;
        return new Excerpt(
                ordinal,
                start == 0 ? 0 : paragraphStart(text, start, latestStart),
                end == text.length() ? end : paragraphEnd(text, end, earliestEnd));
    }

    private static int paragraphStart(String text, int from, int latest) {
        int paragraph = text.indexOf(PARAGRAPH_END, from);
        return paragraph < 0 || paragraph + 2 > latest ? Math.min(from, latest) : paragraph + 2;
    }

    private static int paragraphEnd(String text, int until, int earliest) {
        int paragraph = text.lastIndexOf(PARAGRAPH_END, until);
        return paragraph <= earliest ? Math.max(until, earliest) : paragraph;
    }

    private void ifNonEmpty(List<Excerpt> excerpts) {
        if (start < end) {
            excerpts.add(this);
        }
    }
}
