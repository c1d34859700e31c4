package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads PowerPoint's PPTX (ECMA-376 PresentationML). Hidden slides count but are not read. */
final class PptxReader implements FormatReader {
    private record Presentation(List<String> slides, SlideSize size) {}

    private static final String MAIN = "ppt/presentation.xml";

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        try (ZipParts parts = ZipParts.open(source.file(), source.limits())) {
            SlideDeck deck = new SlideDeck(source);
            Presentation presentation = presentation(parts);
            int total = presentation.slides().size();
            source.checkPages(total);
            for (int i = 0; i < total; i++) {
                add(deck, parts, presentation, i);
                source.progress().pages(i + 1, total);
            }
            return deck.document(OfficeProperties.read(parts));
        }
    }

    private static Presentation presentation(ZipParts parts)
            throws UnreadableException, IOException {
        String main =
                Relations.of(parts, "").ofType("officeDocument").stream().findFirst().orElse(MAIN);
        Relations relations = Relations.of(parts, main);
        List<String> slides = new ArrayList<>();
        SlideSize size = SlideSize.UNKNOWN;
        try (XmlEvents xml = new XmlEvents(parts.require(main))) {
            while (xml.next()) {
                if (xml.isStart("sldId")) {
                    relations.target(xml.relationship("id")).ifPresent(slides::add);
                } else if (xml.isStart("sldSz")) {
                    size = new SlideSize(xml.number("cx", 0), xml.number("cy", 0));
                }
            }
        }
        return new Presentation(slides, size);
    }

    private static void add(SlideDeck deck, ZipParts parts, Presentation presentation, int index)
            throws UnreadableException, IOException {
        SlideText slide = new SlideText();
        String part = presentation.slides().get(index);
        Optional<InputStream> stream = parts.stream(part);
        if (stream.isEmpty()) {
            deck.warn(ReadWarning.Kind.DAMAGED, index + 1);
            return;
        }
        if (shapes(stream.get(), PptxShapes.ofSlide(slide, presentation.size()))) {
            addRelated(parts, part, slide);
            deck.add(index + 1, slide);
        }
    }

    private static void addRelated(ZipParts parts, String part, SlideText slide)
            throws UnreadableException, IOException {
        Relations relations = Relations.of(parts, part);
        for (String diagram : relations.ofType("diagramData")) {
            related(parts, diagram, PptxShapes.ofDiagram(slide));
        }
        for (String notes : relations.ofType("notesSlide")) {
            related(parts, notes, PptxShapes.ofNotes(slide));
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
