package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.knowledge.text.SampleWord.paragraph;
import static se.kompis.knowledge.text.SampleWord.run;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordReaderTests extends Reading {
    @Test
    void readsWordHeadingsByTheirSwedishStyles() throws Exception {
        Document document = read("a.docx", SampleWord.file());

        assertThat(document.title()).contains("Upphandling");
        assertThat(document.sections())
                .containsExactly(
                        headed("Ställ krav på öppna gränssnitt.", "Upphandling"),
                        headed("Skriv in rätten till data.", "Upphandling", "Avtal"));
    }

    @Test
    void takesTheLevelFromTheStyleBelowOrTheParagraphItself() throws Exception {
        List<Section> sections =
                sections(
                        "a.docx",
                        SampleWord.file(
                                paragraph("Rubrik1", "Ett")
                                        + paragraph("Egen", "Två")
                                        + paragraph("Under två.")
                                        + "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
                                        + run("Tre")
                                        + "</w:p>"
                                        + paragraph("Under tre.")));

        assertThat(sections)
                .containsExactly(headed("Under två.", "Ett", "Två"), headed("Under tre.", "Tre"));
    }

    @Test
    void leavesOutDeletedHiddenAndContentsText() throws Exception {
        List<Section> sections =
                sections(
                        "a.docx",
                        SampleWord.file(
                                paragraph("Innehll1", "Inledning 3")
                                        + "<w:p>"
                                        + run("Kvar")
                                        + "<w:del>"
                                        + run(" borta")
                                        + "</w:del>"
                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> dold</w:t></w:r>"
                                        + run(" text")
                                        + "</w:p>"));

        assertThat(sections).extracting(Section::text).containsExactly("Kvar text");
    }

    @Test
    void readsTextBoxesOnce() throws Exception {
        String box = "<w:txbxContent>" + paragraph("I rutan") + "</w:txbxContent>";
        List<Section> sections =
                sections(
                        "a.docx",
                        SampleWord.file(
                                "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                                        + box
                                        + "</mc:Choice><mc:Fallback>"
                                        + box
                                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                                        + run("Utanför")
                                        + "</w:p>"));

        assertThat(sections).extracting(Section::text).containsExactly("I rutan\n\nUtanför");
    }

    @Test
    void writesTablesAsRowsAndCountsLists() throws Exception {
        Map<String, String> parts =
                SampleWord.parts(
                        item(1, "Först")
                                + item(1, "Sedan")
                                + item(2, "Punkt")
                                + "<w:tbl><w:tr><w:tc>"
                                + paragraph("År")
                                + "</w:tc><w:tc>"
                                + paragraph("Kostnad")
                                + "</w:tc></w:tr>"
                                + "<w:tr><w:tc>"
                                + paragraph("2025")
                                + "</w:tc><w:tc>"
                                + paragraph("3 mnkr")
                                + "</w:tc></w:tr></w:tbl>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt"
                        + " w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='8'><w:lvl"
                        + " w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                        + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num></w:numbering>");

        List<Section> sections = sections("a.docx", SampleFiles.zip(parts));

        assertThat(sections)
                .extracting(Section::text)
                .containsExactly("1. Först\n2. Sedan\n• Punkt\nÅr | Kostnad\n2025 | 3 mnkr");
    }

    @Test
    void putsFootnotesAfterTheSectionThatRefersToThem() throws Exception {
        Map<String, String> parts =
                SampleWord.parts(
                        "<w:p>"
                                + run("Enligt lagen")
                                + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                                + run(" gäller detta.")
                                + "</w:p>"
                                + paragraph("Mer text."));
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote w:id='2'>"
                        + paragraph("SFS 2018:218.")
                        + "</w:footnote></w:footnotes>");

        assertThat(sections("a.docx", SampleFiles.zip(parts)))
                .extracting(Section::text)
                .containsExactly("Enligt lagen gäller detta.\n\nMer text.\n\nSFS 2018:218.");
    }

    @Test
    void readsPropertiesOfAFileThatOfficeWouldWrite() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Planen gäller tre år.");
            word.getProperties().getCoreProperties().setTitle("Planen för tre år");
            word.getProperties().getCoreProperties().setModified("2025-03-04T10:00:00Z");
            word.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany("Umeå kommun");
            word.write(out);
        }

        Document document = read("a.docx", out.toByteArray());

        assertThat(document.title()).contains("Planen för tre år");
        assertThat(document.properties())
                .containsEntry(Document.Properties.VERSION, "2025-03-04")
                .containsEntry(Document.Properties.PUBLISHER, "Umeå kommun");
    }

    private static String item(int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='"
                + list
                + "'/></w:numPr></w:pPr>"
                + run(text)
                + "</w:p>";
    }
}
