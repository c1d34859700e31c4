package se.kompis.knowledge.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes off what is on the pages only to hold them together: running headers, page numbers. */
final class PdfFurniture {
    /** Part of the height, at the top and at the bottom, in which it stands. */
    private static final float ZONE = 0.13f;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)[-–|]?\\s*(?:sid(?:a|an|nr)?|page|slide|s\\.|p\\.)?\\s*\\d{1,4}\\s*"
                            + "(?:[-–|]|\\(\\d{1,4}\\)|(?:av|of|/)\\s*\\d{1,4})?");

    private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){5}|…{2,}|_{5,}");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final Map<String, Float> sizeOf = new HashMap<>();
    private final int enough;

    private PdfFurniture(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            for (PdfLine line : page.lines()) {
                if (inZone(page, line)) {
                    pagesOf.computeIfAbsent(key(page, line), any -> new HashSet<>())
                            .add(page.number());
                } else {
                    sizeOf.merge(letters(line), line.size(), Math::max);
                }
            }
        }
        this.enough = pages.size() < 3 ? 2 : Math.max(3, pages.size() / 6);
    }

    static List<PdfPage> removed(List<PdfPage> pages) {
        PdfFurniture furniture = new PdfFurniture(pages);
        return pages.stream().map(furniture::removed).toList();
    }

    private PdfPage removed(PdfPage page) {
        long leaders = page.lines().stream().filter(PdfFurniture::isContents).count();
        if (leaders > 4 && leaders * 2 > page.lines().size()) {
            return page.with(List.of());
        }
        return page.with(
                page.lines().stream()
                        .filter(line -> !isFurniture(page, line) && !isContents(line))
                        .toList());
    }

    private boolean isFurniture(PdfPage page, PdfLine line) {
        return inZone(page, line)
                && (PAGE_NUMBER.matcher(line.text().strip()).matches()
                        || isRunningHead(line)
                        || pagesOf.getOrDefault(key(page, line), Set.of()).size() >= enough);
    }

    /** The small repetition of a heading that stands large elsewhere. */
    private boolean isRunningHead(PdfLine line) {
        return sizeOf.getOrDefault(letters(line), 0f) > line.size() * 1.15f;
    }

    private static String letters(PdfLine line) {
        return NO_LETTERS.matcher(line.text()).replaceAll("");
    }

    /** An entry of a table of contents, with its row of dots. */
    private static boolean isContents(PdfLine line) {
        return LEADERS.matcher(line.text()).find();
    }

    private static boolean inZone(PdfPage page, PdfLine line) {
        return line.y() < ZONE * page.height() || line.y() > (1 - ZONE) * page.height();
    }

    /** Pages differ in their numbers and, by a hair, in where they put them. */
    private static String key(PdfPage page, PdfLine line) {
        int y = Math.round(line.y() / page.height() * 100);
        return y
                + " "
                + Math.round(line.size())
                + " "
                + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
