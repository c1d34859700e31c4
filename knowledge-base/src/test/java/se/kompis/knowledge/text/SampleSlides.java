package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PowerPoint presentations, slide by slide. */
final class SampleSlides {
    private static final String SLIDE =
            " xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private SampleSlides() {}

    /** A PPTX; each slide is the inside of its shape tree. */
    static byte[] file(List<String> slides, Map<Integer, String> notes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/ppt/presentation.xml' ContentType='"
                        + FileType.PPTX.mediaType()
                        + ".main+xml'/></Types>");
        StringBuilder ids = new StringBuilder();
        StringBuilder rels = new StringBuilder();
        for (int i = 1; i <= slides.size(); i++) {
            ids.append("<p:sldId id='").append(255 + i).append("' r:id='r").append(i).append("'/>");
            rels.append(SampleFiles.relation("r" + i, "slide", "slides/slide" + i + ".xml"));
            parts.put("ppt/slides/slide" + i + ".xml", slides.get(i - 1));
            if (notes.containsKey(i)) {
                parts.put(
                        "ppt/slides/_rels/slide" + i + ".xml.rels",
                        SampleFiles.relations("notesSlide", "../notesSlides/n" + i + ".xml"));
                parts.put("ppt/notesSlides/n" + i + ".xml", slide("", shape("body", notes.get(i))));
            }
        }
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation"
                        + SLIDE
                        + "><p:sldIdLst>"
                        + ids
                        + "</p:sldIdLst>"
                        + "<p:sldSz cx='9144000' cy='6858000'/></p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", "<Relationships>" + rels + "</Relationships>");
        return SampleFiles.zip(parts);
    }

    static String slide(String attributes, String shapes) {
        return "<p:sld"
                + SLIDE
                + attributes
                + "><p:cSld><p:spTree>"
                + shapes
                + "</p:spTree></p:cSld></p:sld>";
    }

    static String shape(String placeholder, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append("<a:p><a:r><a:t>").append(paragraph).append("</a:t></a:r></a:p>");
        }
        return "<p:sp><p:nvSpPr><p:nvPr><p:ph type='"
                + placeholder
                + "'/></p:nvPr></p:nvSpPr>"
                + "<p:txBody>"
                + text
                + "</p:txBody></p:sp>";
    }

    static byte[] file() throws IOException {
        return file(
                List.of(
                        slide(
                                "",
                                shape("title", "Digital post")
                                        + shape("body", "Brev når fram", "Det sparar porto"))),
                Map.of(1, "Berätta om Kivra."));
    }
}
