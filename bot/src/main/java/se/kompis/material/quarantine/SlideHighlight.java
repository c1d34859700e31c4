package se.kompis.material.quarantine;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.SchemaTypeLoaderException;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * Finds where a slide draws the quoted words. POI does not tell where letters fall, but it draws
 * highlighted runs on coloured ground: the slide is drawn without and with the highlight, and where
 * the two pictures differ are the words.
 */
final class SlideHighlight {
    private static final String PARAGRAPHS =
            "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' .//a:p";

    /** No slide's own ground has this colour. */
    private static final byte[] GROUND = {(byte) 0xFE, 0x01, (byte) 0xFD};

    private final List<CTRegularTextRun> quoted;

    private SlideHighlight(List<CTRegularTextRun> quoted) {
        this.quoted = quoted;
    }

    /**
     * Finds the quoted words, and makes them runs of their own.
     *
     * @param slide not yet drawn, since drawing settles its runs
     */
    static SlideHighlight of(XSLFSlide slide, Quoted quoted) {
        List<CTTextParagraph> paragraphs = paragraphs(slide);
        List<String> characters = new ArrayList<>();
        for (CTTextParagraph paragraph : paragraphs) {
            paragraph.getRList().forEach(run -> add(characters, run.getT()));
        }
        BitSet found = LetterTrail.of(characters).find(quoted.words(), quoted.before());
        return new SlideHighlight(split(paragraphs, found));
    }

    private static List<CTTextParagraph> paragraphs(XSLFSlide slide) {
        List<CTTextParagraph> paragraphs = new ArrayList<>();
        try (XmlCursor cursor = slide.getXmlObject().newCursor()) {
            cursor.selectPath(PARAGRAPHS);
            while (cursor.toNextSelection()) {
                paragraph(cursor).ifPresent(paragraphs::add);
            }
        }
        return paragraphs;
    }

    /** Empty for one within an extension that is not in POI's smaller schema, nor drawn by POI. */
    private static Optional<CTTextParagraph> paragraph(XmlCursor cursor) {
        try {
            return cursor.getObject() instanceof CTTextParagraph paragraph
                    ? Optional.of(paragraph)
                    : Optional.empty();
        } catch (SchemaTypeLoaderException extension) {
            return Optional.empty();
        }
    }

    private static void add(List<String> characters, String text) {
        text.chars().mapToObj(Character::toString).forEach(characters::add);
    }

    private static List<CTRegularTextRun> split(List<CTTextParagraph> paragraphs, BitSet found) {
        List<CTRegularTextRun> quoted = new ArrayList<>();
        int offset = 0;
        for (CTTextParagraph paragraph : paragraphs) {
            for (int i = 0; i < paragraph.sizeOfRArray(); i++) {
                String text = paragraph.getRArray(i).getT();
                int first = found.nextSetBit(offset);
                int last = found.previousSetBit(offset + text.length() - 1);
                if (first >= 0 && last >= first) {
                    i = split(paragraph, i, first - offset, last + 1 - offset);
                    quoted.add(paragraph.getRArray(i));
                    i += last + 1 < offset + text.length() ? 1 : 0;
                }
                offset += text.length();
            }
        }
        return quoted;
    }

    /** Parts a run before and after some characters; returns the index of the middle. */
    private static int split(CTTextParagraph paragraph, int index, int start, int end) {
        CTRegularTextRun run = paragraph.getRArray(index);
        String text = run.getT();
        int middle = index;
        if (start > 0) {
            insertBefore(paragraph, middle++, run, text.substring(0, start));
        }
        if (end < text.length()) {
            insertBefore(paragraph, middle, run, text.substring(start, end));
        }
        return middle;
    }

    private static void insertBefore(
            CTTextParagraph paragraph, int index, CTRegularTextRun run, String text) {
        String rest = run.getT().substring(text.length());
        CTRegularTextRun part = paragraph.insertNewR(index);
        part.set(run.copy());
        part.setT(text);
        run.setT(rest);
    }

    boolean found() {
        return !quoted.isEmpty();
    }

    /** Highlights the words, for a second drawing. */
    void apply() {
        for (CTRegularTextRun run : quoted) {
            CTTextCharacterProperties look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            if (look.isSetHighlight()) {
                look.unsetHighlight();
            }
            look.addNewHighlight().addNewSrgbClr().setVal(GROUND);
        }
    }

    /** Where two drawings differ: boxes one pixel high. */
    static List<Rectangle2D> boxes(BufferedImage plain, BufferedImage highlighted) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int y = 0; y < plain.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= plain.getWidth(); x++) {
                boolean differs =
                        x < plain.getWidth() && plain.getRGB(x, y) != highlighted.getRGB(x, y);
                if (differs && from < 0) {
                    from = x;
                } else if (!differs && from >= 0) {
                    boxes.add(new Rectangle2D.Double(from, y, x - from, 1));
                    from = -1;
                }
            }
        }
        return boxes;
    }
}
