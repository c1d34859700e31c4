package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over an XML part from a stranger. A document type declaration is refused outright, so there
 * are no entities to expand and nothing to fetch; nesting is limited. Names are local names: Office
 * writes the same words in two sets of namespaces (ECMA-376 "transitional" and "strict").
 */
final class XmlEvents implements AutoCloseable {
    /** Nested tables and groups stay far below it. */
    private static final int MAX_DEPTH = 500;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;
    private boolean left;

    XmlEvents(InputStream in) throws UnreadableException {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // These count the text itself too, which the caller's own limits already bound.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH + 1));
        return factory;
    }

    /** Steps to the next element start, element end or text; false at the end of the part. */
    boolean next() throws UnreadableException {
        try {
            if (left) {
                depth--;
                left = false;
            }
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) {
                    throw new UnreadableException(Verdict.DAMAGED, "document type declaration");
                }
                if (matters(event)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private boolean matters(int event) throws UnreadableException {
        if (event == XMLStreamReader.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw new UnreadableException(Verdict.DAMAGED, "nested more than " + MAX_DEPTH);
        }
        left = event == XMLStreamReader.END_ELEMENT;
        return left
                || event == XMLStreamReader.START_ELEMENT
                || event == XMLStreamReader.CHARACTERS;
    }

    boolean isStart() {
        return xml.getEventType() == XMLStreamReader.START_ELEMENT;
    }

    boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    boolean isEnd(String name) {
        return xml.getEventType() == XMLStreamReader.END_ELEMENT && name().equals(name);
    }

    boolean isText() {
        return xml.getEventType() == XMLStreamReader.CHARACTERS;
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its local name, or an empty string. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A reference to another part ({@code r:id}), or an empty string. */
    String relationship(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            if (xml.getAttributeLocalName(i).equals(name) && namespace.endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A number in an attribute, or the fallback where there is none. */
    int number(String name, int fallback) {
        String value = attribute(name);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : fallback;
    }

    /** Steps to the end of the element whose start was just met. */
    void skip() throws UnreadableException {
        int outside = depth - 1;
        while (depth - (left ? 1 : 0) > outside && next()) {
            // Only the depth is of interest.
        }
    }

    /** The text inside the element whose start was just met. */
    String content() throws UnreadableException {
        int outside = depth - 1;
        StringBuilder content = new StringBuilder();
        while (depth - (left ? 1 : 0) > outside && next()) {
            if (isText()) {
                content.append(text());
            }
        }
        return content.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static UnreadableException damaged(XMLStreamException e) {
        return new UnreadableException(Verdict.DAMAGED, "not well-formed XML", e);
    }
}
