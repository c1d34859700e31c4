package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads PowerPoint's PPTX (ECMA-376 PresentationML). Hidden slides count but are not read. */
final class PptxReader implements FormatReader {
    private static final String MAIN = "ppt/presentation.xml";

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        try (ZipParts parts = ZipParts.open(source.file(), source.limits())) {
            SlideDeck deck = new SlideDeck(source);
            List<String> slides = slides(parts);
            source.checkPages(slides.size());
            for (int i = 0; i < slides.size(); i++) {
                add(deck, parts, slides.get(i), i + 1);
                source.progress().pages(i + 1, slides.size());
            }
            return deck.document(OfficeProperties.read(parts));
        }
    }

    private static List<String> slides(ZipParts parts) throws UnreadableException, IOException {
        String main =
                Relations.of(parts, "").ofType("officeDocument").stream().findFirst().orElse(MAIN);
        Relations relations = Relations.of(parts, main);
        List<String> slides = new ArrayList<>();
        try (XmlEvents xml = new XmlEvents(parts.require(main))) {
            while (xml.next()) {
                if (xml.isStart("sldId")) {
                    relations.target(xml.relationship("id")).ifPresent(slides::add);
                }
            }
        }
        return slides;
    }

    private static void add(SlideDeck deck, ZipParts parts, String part, int number)
            throws UnreadableException, IOException {
        SlideText slide = new SlideText();
        Optional<InputStream> stream = parts.stream(part);
        if (stream.isEmpty()) {
            deck.warn(ReadWarning.Kind.DAMAGED, number);
            return;
        }
        if (shapes(stream.get(), new PptxShapes(slide))) {
            Relations relations = Relations.of(parts, part);
            for (String diagram : relations.ofType("diagramData")) {
                related(parts, diagram, new PptxShapes(slide));
            }
            for (String notes : relations.ofType("notesSlide")) {
                related(parts, notes, PptxShapes.ofNotes(slide));
            }
            deck.add(number, slide);
        }
    }

    private static void related(ZipParts parts, String part, PptxShapes shapes)
            throws UnreadableException, IOException {
        Optional<InputStream> stream = parts.stream(part);
        if (stream.isPresent()) {
            shapes(stream.get(), shapes);
        }
    }

    /** Returns whether the slide is shown. */
    private static boolean shapes(InputStream stream, PptxShapes shapes)
            throws UnreadableException, IOException {
        try (XmlEvents xml = new XmlEvents(stream)) {
            return shapes.read(xml);
        }
    }
}
