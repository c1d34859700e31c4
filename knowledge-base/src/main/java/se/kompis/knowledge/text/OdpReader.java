package se.kompis.knowledge.text;

import java.io.IOException;

/** Reads OpenDocument presentations (OASIS ODF 1.3). Hidden slides count but are not read. */
final class OdpReader implements FormatReader {

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        try (ZipParts parts = ZipParts.open(source.file(), source.limits())) {
            SlideDeck deck = new SlideDeck(source);
            try (XmlEvents xml = new XmlEvents(parts.require("content.xml"))) {
                new OdpSlides(deck, source.progress()).read(xml);
            }
            return deck.document(OfficeProperties.read(parts));
        }
    }
}
