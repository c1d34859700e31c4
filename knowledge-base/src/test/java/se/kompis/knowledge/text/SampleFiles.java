package se.kompis.knowledge.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds a small file of each kind. */
final class SampleFiles {
    static final PDFont TEXT = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private static final String ODF =
            " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                    + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0'";

    private static final String WORD =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    private static final String SLIDE =
            " xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private SampleFiles() {}

    /** A line of a PDF: where and how it is drawn. */
    record Line(float x, float y, PDFont font, float size, String text) {
        static Line at(float x, float y, String text) {
            return new Line(x, y, TEXT, 11, text);
        }

        static Line heading(float y, String text) {
            return new Line(72, y, BOLD, 18, text);
        }
    }

    static byte[] pdf(List<List<Line>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<Line> lines : pages) {
                addPage(pdf, lines);
            }
            return saved(pdf);
        }
    }

    static void addPage(PDDocument pdf, List<Line> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            for (Line line : lines) {
                content.beginText();
                content.setFont(line.font(), line.size());
                content.newLineAtOffset(line.x(), line.y());
                content.showText(line.text());
                content.endText();
            }
        }
    }

    static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
        return pdf(
                List.of(
                        List.of(
                                Line.heading(700, "Öppna data"),
                                Line.at(
                                        72,
                                        670,
                                        "Kommunen publicerar mätvärden som alla får använ-"),
                                Line.at(
                                        72,
                                        656,
                                        "da fritt, även för kommersiella ändamål och i appar."))));
    }

    /** A DOCX with that body; styles are those of a Swedish Word. */
    static byte[] docx(String body) throws IOException {
        return zip(docxParts(body));
    }

    static Map<String, String> docxParts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='"
                        + FileType.DOCX.mediaType()
                        + ".main+xml'/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put(
                "word/styles.xml",
                "<w:styles"
                        + WORD
                        + "><w:style w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style>"
                        + "<w:style w:styleId='Rubrik2'><w:name w:val='heading 2'/></w:style>"
                        + "<w:style w:styleId='Egen'><w:name w:val='Egen'/><w:basedOn"
                        + " w:val='Rubrik2'/></w:style>"
                        + "<w:style w:styleId='Innehll1'><w:name w:val='toc 1'/></w:style>"
                        + "</w:styles>");
        parts.put(
                "word/document.xml",
                "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static byte[] docx() throws IOException {
        return docx(
                paragraph("Rubrik1", "Upphandling")
                        + paragraph("Ställ krav på öppna gränssnitt.")
                        + paragraph("Rubrik2", "Avtal")
                        + paragraph("Skriv in rätten till data."));
    }

    /** A PPTX; each slide is the inside of its shape tree. */
    static byte[] pptx(List<String> slides, Map<Integer, String> notes) throws IOException {
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
            rels.append(relation("r" + i, "slide", "slides/slide" + i + ".xml"));
            parts.put("ppt/slides/slide" + i + ".xml", slides.get(i - 1));
            if (notes.containsKey(i)) {
                parts.put(
                        "ppt/slides/_rels/slide" + i + ".xml.rels",
                        relations("notesSlide", "../notesSlides/n" + i + ".xml"));
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
        return zip(parts);
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

    static byte[] pptx() throws IOException {
        return pptx(
                List.of(
                        slide(
                                "",
                                shape("title", "Digital post")
                                        + shape("body", "Brev når fram", "Det sparar porto"))),
                Map.of(1, "Berätta om Kivra."));
    }

    static byte[] odt(String body) throws IOException {
        return zip(
                Map.of(
                        "mimetype",
                        FileType.ODT.mediaType(),
                        "content.xml",
                        "<office:document-content"
                                + ODF
                                + "><office:body><office:text>"
                                + body
                                + "</office:text></office:body></office:document-content>"));
    }

    static byte[] odt() throws IOException {
        return odt(
                "<text:h text:outline-level='1'>Arkiv</text:h><text:p>Bevara<text:s text:c='3'/>handlingar.</text:p>");
    }

    static byte[] odp(String styles, String pages) throws IOException {
        return zip(
                Map.of(
                        "mimetype",
                        FileType.ODP.mediaType(),
                        "content.xml",
                        "<office:document-content"
                                + ODF
                                + "><office:automatic-styles>"
                                + styles
                                + "</office:automatic-styles><office:body><office:presentation>"
                                + pages
                                + "</office:presentation></office:body></office:document-content>"));
    }

    static byte[] odp() throws IOException {
        return odp(
                "",
                "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>Mål</text:p></draw:text-box></draw:frame>"
                        + "<draw:frame presentation:class='outline'><draw:text-box><text:p>Nöjda invånare</text:p></draw:text-box></draw:frame></draw:page>");
    }

    static byte[] html() {
        return utf8(
                "<!doctype html><html lang='sv'><body><h1>Tillgänglighet</h1><p>Alla ska med.</p></body></html>");
    }

    static byte[] markdown() {
        return utf8("---\ntitle: Moln\n---\n\n# Moln\n\nData lagras hos en leverantör.\n");
    }

    static byte[] text() {
        return utf8("Första stycket.\n\nAndra stycket.\n");
    }

    static byte[] vtt() {
        return utf8("WEBVTT\n\n00:01.000 --> 00:04.000\nVälkomna till kursen.\n");
    }

    static byte[] srt() {
        return utf8("1\n00:00:01,000 --> 00:00:04,000\nVälkomna till kursen.\n");
    }

    /** One of each, by the name that it would have. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a.pdf", pdf());
        all.put("a.docx", docx());
        all.put("a.pptx", pptx());
        all.put("a.odt", odt());
        all.put("a.odp", odp());
        all.put("a.html", html());
        all.put("a.md", markdown());
        all.put("a.txt", text());
        all.put("a.vtt", vtt());
        all.put("a.srt", srt());
        return all;
    }

    /** The one with that name. */
    static byte[] named(String name) throws IOException {
        return Objects.requireNonNull(all().get(name), name);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static String relations(String type, String target) {
        return "<Relationships>" + relation("r1", type, target) + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='"
                + id
                + "' Type='"
                + RELATIONS
                + type
                + "' Target='"
                + target
                + "'/>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
