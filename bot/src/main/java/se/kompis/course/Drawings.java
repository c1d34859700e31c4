package se.kompis.course;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Says what is wrong with an SVG: one that runs, loads or styles anything from outside itself is
 * not taken, and one that says not what it shows neither.
 */
final class Drawings {
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "script",
                    "style",
                    "foreignobject",
                    "image",
                    "iframe",
                    "a",
                    "animate",
                    "set",
                    "animatetransform",
                    "animatemotion",
                    "audio",
                    "video",
                    "feimage");

    private final String file;
    private final Collection<Fault> faults;
    private final Set<String> seen = new HashSet<>();

    private Drawings(String file, Collection<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static void check(String file, String svg, Collection<Fault> faults) {
        new Drawings(file, faults).check(svg);
    }

    private void check(String svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                checkEvent(reader.next(), reader);
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            fault(Math.max(line, 1), "notSvg");
            return;
        }
        for (String needed : new String[] {"svg", "title", "desc"}) {
            if (!seen.contains(needed)) {
                fault(1, "svgWithout", needed);
            }
        }
    }

    private void checkEvent(int event, XMLStreamReader reader) {
        int line = Math.max(reader.getLocation().getLineNumber(), 1);
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    fault(line, "svgForbidden", "<!DOCTYPE>");
            case XMLStreamConstants.START_ELEMENT -> checkElement(line, reader);
            default -> {}
        }
    }

    private void checkElement(int line, XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        seen.add(name);
        if (FORBIDDEN.contains(name)) {
            fault(line, "svgForbidden", "<" + name + ">");
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String attribute = reader.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
            if (!isHarmless(attribute, reader.getAttributeValue(index))) {
                fault(line, "svgForbidden", attribute);
            }
        }
    }

    /** References within the drawing ({@code #id}) are all that is allowed. */
    private static boolean isHarmless(String attribute, String value) {
        String packed = value.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        boolean ownReference = !attribute.equals("href") || packed.startsWith("#");
        boolean ownUrl = !packed.replaceAll("url\\(['\"]?#", "").contains("url(");
        return !attribute.startsWith("on")
                && ownReference
                && ownUrl
                && !packed.contains("javascript:")
                && !packed.contains("@import");
    }

    private void fault(int line, String problem, Object... details) {
        faults.add(new Fault(file, line, problem, details));
    }
}
