package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a section of each page of a PDF, with the headings in force where it begins. */
final class PdfSections {
    private final List<PdfPage> pages;
    private final List<List<PdfParagraph>> paragraphs = new ArrayList<>();
    private final List<PdfOutline.Item> outline;
    private final PdfHeadings headings;

    PdfSections(List<PdfPage> pages, List<PdfOutline.Item> outline) {
        this.pages = PdfFurniture.removed(pages);
        this.outline = outline;
        Set<String> hyphenated = new HashSet<>();
        this.pages.forEach(
                page -> page.lines().forEach(line -> Hyphens.collect(line.text(), hyphenated)));
        this.pages.forEach(page -> paragraphs.add(paragraphs(page, hyphenated)));
        this.headings = new PdfHeadings(paragraphs);
    }

    private static List<PdfParagraph> paragraphs(PdfPage page, Set<String> hyphenated) {
        List<PdfParagraph> paragraphs = PdfParagraphs.of(page.lines(), hyphenated);
        return page.isLandscape() ? PdfSlides.titleFirst(page, paragraphs) : paragraphs;
    }

    List<Section> sections(TextBudget budget) throws UnreadableException {
        List<Section> sections = new ArrayList<>();
        HeadingStack open = new HeadingStack();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            List<String> path = path(page, paragraphs.get(i), open);
            String text = text(paragraphs.get(i), budget);
            if (!text.isEmpty()) {
                sections.add(new Section(new Locator.Page(page.number()), path, text));
            }
        }
        return sections;
    }

    /** The largest words on the first page that has any. */
    Optional<String> title() {
        List<PdfParagraph> front =
                paragraphs.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
        return largest(front).map(PdfParagraph::text);
    }

    private Optional<PdfParagraph> largest(List<PdfParagraph> page) {
        Optional<PdfParagraph> largest = Optional.empty();
        for (PdfParagraph paragraph : page) {
            boolean larger = largest.isEmpty() || paragraph.size() > largest.get().size() + 0.5f;
            if (larger && headings.isHeading(paragraph)) {
                largest = Optional.of(paragraph);
            }
        }
        return largest;
    }

    private List<String> path(PdfPage page, List<PdfParagraph> text, HeadingStack open) {
        if (page.isLandscape()) {
            return PdfSlides.title(page, text).map(PdfParagraph::text).stream().toList();
        }
        return outline.isEmpty() ? byLooks(text, open) : byOutline(page.number(), text, open);
    }

    private List<String> byLooks(List<PdfParagraph> text, HeadingStack open) {
        int next = 0;
        while (next < text.size() && headings.isHeading(text.get(next))) {
            open(text.get(next++), open);
        }
        List<String> path = open.path();
        text.subList(next, text.size()).stream()
                .filter(headings::isHeading)
                .forEach(heading -> open(heading, open));
        return path;
    }

    private void open(PdfParagraph heading, HeadingStack open) {
        open.open(headings.level(heading), heading.text());
    }

    private List<String> byOutline(int number, List<PdfParagraph> text, HeadingStack open) {
        List<PdfOutline.Item> items =
                outline.stream().filter(item -> item.page() == number).toList();
        int next = 0;
        while (next < items.size() && next < text.size() && begins(text, next, items.get(next))) {
            open.open(items.get(next).level(), items.get(next).title());
            next++;
        }
        List<String> path = open.path();
        items.subList(next, items.size()).forEach(item -> open.open(item.level(), item.title()));
        return path;
    }

    /** Whether the bookmark's words are found at the very top of the page. */
    private static boolean begins(List<PdfParagraph> text, int index, PdfOutline.Item item) {
        String paragraph = letters(text.get(index).text());
        return paragraph.contains(letters(item.title()));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    private static String text(List<PdfParagraph> paragraphs, TextBudget budget)
            throws UnreadableException {
        Prose prose = new Prose(budget);
        for (PdfParagraph paragraph : paragraphs) {
            if (paragraph.item()) {
                prose.item(paragraph.text());
            } else {
                prose.paragraph(paragraph.text());
            }
        }
        return prose.toString();
    }
}
