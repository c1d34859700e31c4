package se.kompis.knowledge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages that were slides: each has a title of its own, wherever it was drawn among the rest. */
final class PdfSlides {
    private static final int MAX_TITLE = 140;

    /**
     * Part of the height, from the top, in which a title stands that is no larger than the text.
     */
    private static final float TOP = 0.25f;

    private PdfSlides() {}

    /** The largest words of a page or, where all are of one size, the uppermost. */
    static Optional<PdfParagraph> title(PdfPage page, List<PdfParagraph> paragraphs) {
        Optional<PdfParagraph> title = Optional.empty();
        for (PdfParagraph candidate : paragraphs) {
            if (isTitle(candidate) && title.filter(best -> !precedes(candidate, best)).isEmpty()) {
                title = Optional.of(candidate);
            }
        }
        return title.filter(best -> stands(page, best, paragraphs));
    }

    /** The same paragraphs, beginning with the title. */
    static List<PdfParagraph> titleFirst(PdfPage page, List<PdfParagraph> paragraphs) {
        List<PdfParagraph> ordered = new ArrayList<>(paragraphs);
        title(page, paragraphs)
                .ifPresent(title -> {
                    ordered.remove(title);
                    ordered.addFirst(title);
                });
        return ordered;
    }

    private static boolean isTitle(PdfParagraph paragraph) {
        return paragraph.text().length() <= MAX_TITLE
                && !CleanText.startsWithBullet(paragraph.text());
    }

    private static boolean precedes(PdfParagraph candidate, PdfParagraph best) {
        float larger = candidate.size() - best.size();
        return larger > 0.5f || (larger > -0.5f && candidate.top() < best.top());
    }

    private static boolean stands(PdfPage page, PdfParagraph title, List<PdfParagraph> all) {
        boolean larger =
                all.stream()
                        .filter(other -> !other.equals(title))
                        .allMatch(other -> other.size() < title.size() * 0.95f);
        return larger || title.top() < TOP * page.height();
    }
}
