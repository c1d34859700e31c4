package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a zip-based document says of itself in its property parts.
 *
 * @param title as it stands
 * @param values under the keys of {@link Document.Properties}
 */
record OfficeProperties(Optional<String> title, Map<String, String> values) {

    /** Shorter ones are initials that say nothing to a reader. */
    private static final int MIN_COMPANY = 3;

    /** From the parts of DOCX and PPTX, or the one part of OpenDocument. */
    static OfficeProperties read(ZipParts parts) throws UnreadableException, IOException {
        Map<String, String> found = new HashMap<>();
        for (String part : List.of("docProps/core.xml", "docProps/app.xml", "meta.xml")) {
            Optional<InputStream> stream = parts.stream(part);
            if (stream.isPresent()) {
                try (XmlEvents xml = new XmlEvents(stream.get())) {
                    collect(xml, found);
                }
            }
        }
        return of(found);
    }

    private static void collect(XmlEvents xml, Map<String, String> found)
            throws UnreadableException {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "title",
                            "language",
                            "Company",
                            "created",
                            "modified",
                            "date",
                            "creation-date",
                            "publisher" ->
                            found.putIfAbsent(xml.name(), xml.content());
                    default -> {}
                }
            }
        }
    }

    private static OfficeProperties of(Map<String, String> found) {
        Map<String, String> values = new HashMap<>();
        value(found, "language")
                .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*"))
                .ifPresent(language -> values.put(Document.Properties.LANGUAGE, language));
        value(found, "publisher")
                .or(() -> value(found, "Company"))
                .filter(company -> company.length() >= MIN_COMPANY && Words.any(company))
                .ifPresent(company -> values.put(Document.Properties.PUBLISHER, company));
        value(found, "modified")
                .or(() -> value(found, "date"))
                .or(() -> value(found, "created"))
                .or(() -> value(found, "creation-date"))
                .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .ifPresent(date -> values.put(Document.Properties.VERSION, date.substring(0, 10)));
        return new OfficeProperties(value(found, "title"), values);
    }

    private static Optional<String> value(Map<String, String> found, String key) {
        return Optional.ofNullable(found.get(key)).map(CleanText::line);
    }
}
