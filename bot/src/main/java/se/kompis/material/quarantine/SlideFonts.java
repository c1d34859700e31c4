package se.kompis.material.quarantine;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Stands in for the fonts of a presentation that are not on this server. Java's own choice is wider
 * than what office programs use, so that text would run out of its boxes. POI's font map is not
 * heeded when it measures and draws whole runs, so the names are changed in the slide itself.
 */
final class SlideFonts {
    private static final String LATIN =
            "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                    + " .//a:latin";

    private static final QName TYPEFACE = new QName("typeface");

    /** As wide as Calibri or Arial; the first that is there. */
    private static final List<String> STAND_INS =
            List.of("Carlito", "Liberation Sans", "Arimo", "Arial", "SansSerif");

    private static final Set<String> INSTALLED =
            Set.copyOf(
                    Arrays.asList(
                            GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .getAvailableFontFamilyNames()));

    private SlideFonts() {}

    /** Names fonts that are there, on the slide and on all that it is built on. */
    static void settle(XSLFSlide slide) {
        Stream.of(
                        slide.getXmlObject(),
                        slide.getSlideLayout().getXmlObject(),
                        slide.getSlideMaster().getXmlObject(),
                        slide.getTheme().getXmlObject())
                .forEach(SlideFonts::settle);
    }

    /** By cursor, since parts may hold elements that POI's smaller schema does not know. */
    private static void settle(XmlObject part) {
        try (XmlCursor cursor = part.newCursor()) {
            cursor.selectPath(LATIN);
            while (cursor.toNextSelection()) {
                String typeface = cursor.getAttributeText(TYPEFACE);
                if (typeface != null && isMissing(typeface)) {
                    cursor.setAttributeText(TYPEFACE, standIn());
                }
            }
        }
    }

    /** A name that begins with a plus sign refers to the theme. */
    private static boolean isMissing(String typeface) {
        return !typeface.isBlank() && !typeface.startsWith("+") && !INSTALLED.contains(typeface);
    }

    private static String standIn() {
        return STAND_INS.stream()
                .filter(INSTALLED::contains)
                .findFirst()
                .orElse(STAND_INS.getLast());
    }
}
