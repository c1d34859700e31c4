package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Word documents, part by part. */
final class SampleWord {
    private static final String WORD =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    private SampleWord() {}

    /** A DOCX with that body; styles are those of a Swedish Word. */
    static byte[] file(String body) throws IOException {
        return SampleFiles.zip(parts(body));
    }

    static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='"
                        + FileType.DOCX.mediaType()
                        + ".main+xml'/></Types>");
        parts.put("_rels/.rels", SampleFiles.relations("officeDocument", "word/document.xml"));
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

    static byte[] file() throws IOException {
        return file(
                paragraph("Rubrik1", "Upphandling")
                        + paragraph("Ställ krav på öppna gränssnitt.")
                        + paragraph("Rubrik2", "Avtal")
                        + paragraph("Skriv in rätten till data."));
    }
}
