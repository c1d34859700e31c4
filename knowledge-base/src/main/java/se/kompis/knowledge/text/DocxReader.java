package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Word's DOCX (ECMA-376 WordprocessingML). */
final class DocxReader implements FormatReader {
    private static final String MAIN = "word/document.xml";

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        try (ZipParts parts = ZipParts.open(source.file(), source.limits())) {
            OfficeProperties properties = OfficeProperties.read(parts);
            HeadedText text = new HeadedText(source.budget());
            DocxText body =
                    new DocxText(
                            text, DocxStyles.read(parts), DocxNumbering.read(parts), notes(parts));
            try (XmlEvents xml = new XmlEvents(parts.require(main(parts)))) {
                body.read(xml);
            }
            source.progress().pages(1, 1);
            List<Section> sections = text.sections();
            return new Document(
                    source.mediaType(),
                    Titles.choose(properties.title(), text.firstHeading(), sections),
                    properties.values(),
                    sections,
                    List.of());
        }
    }

    private static String main(ZipParts parts) throws UnreadableException, IOException {
        return Relations.of(parts, "").ofType("officeDocument").stream().findFirst().orElse(MAIN);
    }

    private static Map<String, String> notes(ZipParts parts)
            throws UnreadableException, IOException {
        Map<String, String> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            String part = "word/" + kind + "s.xml";
            if (parts.has(part)) {
                try (XmlEvents xml = new XmlEvents(parts.require(part))) {
                    notes(xml, kind, notes);
                }
            }
        }
        return notes;
    }

    private static void notes(XmlEvents xml, String kind, Map<String, String> notes)
            throws UnreadableException {
        StringBuilder note = new StringBuilder();
        String id = "";
        while (xml.next()) {
            if (xml.isStart(kind)) {
                id = kind + xml.attribute("id");
                note.setLength(0);
            } else if (xml.isStart("t")) {
                note.append(xml.content());
            } else if (xml.isEnd("p")) {
                note.append(' ');
            } else if (xml.isEnd(kind)) {
                notes.put(id, note.toString().strip());
            }
        }
    }
}
