package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.List;

/** Reads OpenDocument text (OASIS ODF 1.3). */
final class OdtReader implements FormatReader {

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        try (ZipParts parts = ZipParts.open(source.file(), source.limits())) {
            OfficeProperties properties = OfficeProperties.read(parts);
            HeadedText text = new HeadedText(source.budget());
            try (XmlEvents xml = new XmlEvents(parts.require("content.xml"))) {
                new OdtText(text).read(xml);
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
}
