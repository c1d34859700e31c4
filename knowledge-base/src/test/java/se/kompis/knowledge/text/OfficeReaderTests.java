package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.knowledge.text.SampleFiles.paragraph;
import static se.kompis.knowledge.text.SampleFiles.run;
import static se.kompis.knowledge.text.SampleFiles.shape;
import static se.kompis.knowledge.text.SampleFiles.slide;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficeReaderTests extends Reading {

    @Test
    void readsWordHeadingsByTheirSwedishStyles() throws Exception {
        Document document = read("a.docx", SampleFiles.docx());

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
                        SampleFiles.docx(
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
                        SampleFiles.docx(
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
                        SampleFiles.docx(
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
                SampleFiles.docxParts(
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
                SampleFiles.docxParts(
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

    @Test
    void readsTitleBodyAndNotesOfASlide() throws Exception {
        Document document = read("a.pptx", SampleFiles.pptx());

        assertThat(document.title()).contains("Digital post");
        assertThat(document.sections())
                .containsExactly(
                        new Section(
                                new Locator.Slide(1),
                                List.of("Digital post"),
                                "Brev når fram\nDet sparar porto\n\nBerätta om Kivra."));
    }

    @Test
    void readsASlideThatPoiWrote() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide =
                    show.createSlide(
                            show.getSlideMasters()
                                    .getFirst()
                                    .getLayout(SlideLayout.TITLE_AND_CONTENT));
            slide.getPlaceholder(0).setText("Agenda");
            slide.getPlaceholder(1).setText("Nuläge");
            show.write(out);
        }

        assertThat(sections("a.pptx", out.toByteArray()))
                .containsExactly(new Section(new Locator.Slide(1), List.of("Agenda"), "Nuläge"));
    }

    @Test
    void countsHiddenSlidesWithoutReadingThemAndLeavesOutFooters() throws Exception {
        byte[] bytes =
                SampleFiles.pptx(
                        List.of(
                                slide(
                                        " show='0'",
                                        shape("title", "Dold") + shape("body", "Hemligt")),
                                slide(
                                        "",
                                        shape("title", "Synlig")
                                                + shape("body", "Text")
                                                + shape("ftr", "Sidfot")
                                                + shape("sldNum", "2")
                                                + shape("dt", "2025"))),
                        Map.of());

        assertThat(sections("a.pptx", bytes))
                .containsExactly(new Section(new Locator.Slide(2), List.of("Synlig"), "Text"));
    }

    @Test
    void leavesOutWhatLiesBesideTheSlide() throws Exception {
        String beside =
                "<p:sp><p:spPr><a:xfrm><a:off x='9200000' y='0'/><a:ext cx='100' cy='100'/></a:xfrm></p:spPr>"
                        + "<p:txBody><a:p><a:r><a:t>Lathund</a:t></a:r></a:p></p:txBody></p:sp>";

        assertThat(
                        sections(
                                "a.pptx",
                                SampleFiles.pptx(
                                        List.of(
                                                slide(
                                                        "",
                                                        shape("title", "T")
                                                                + shape("body", "Text")
                                                                + beside)),
                                        Map.of())))
                .extracting(Section::text)
                .containsExactly("Text");
    }

    @Test
    void readsTablesOnSlidesAsRows() throws Exception {
        String cell = "<a:tc><a:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></a:txBody></a:tc>";
        String table =
                "<p:graphicFrame><a:tbl><a:tr>"
                        + cell.formatted("A")
                        + cell.formatted("B")
                        + "</a:tr><a:tr>"
                        + cell.formatted("1")
                        + cell.formatted("2")
                        + "</a:tr></a:tbl></p:graphicFrame>";

        assertThat(
                        sections(
                                "a.pptx",
                                SampleFiles.pptx(
                                        List.of(slide("", shape("title", "T") + table)), Map.of())))
                .extracting(Section::text)
                .containsExactly("A | B\n1 | 2");
    }

    @Test
    void warnsOfASlideThatIsOnlyAPicture() throws Exception {
        Document document =
                read(
                        "a.pptx",
                        SampleFiles.pptx(
                                List.of(slide("", "<p:pic/>"), slide("", shape("body", "Text"))),
                                Map.of()));

        assertThat(document.warnings())
                .containsExactly(new ReadWarning(ReadWarning.Kind.NO_TEXT, new Locator.Slide(1)));
    }

    @Test
    void readsOpenDocumentText() throws Exception {
        List<Section> sections =
                sections(
                        "a.odt",
                        SampleFiles.odt(
                                "<text:h text:outline-level='1'>Arkiv</text:h><text:p>Bevara<text:s text:c='3'/>handlingar"
                                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Arkivlagen.</text:p></text:note-body></text:note>.</text:p>"
                                        + "<text:list><text:list-item><text:p>Gallra</text:p></text:list-item></text:list>"
                                        + "<table:table><table:table-row><table:table-cell><text:p>Typ</text:p></table:table-cell><table:table-cell><text:p>Tid</text:p></table:table-cell></table:table-row></table:table>"
                                        + "<text:tracked-changes><text:p>borttaget</text:p></text:tracked-changes>"));

        assertThat(sections)
                .containsExactly(
                        headed(
                                "Bevara handlingar.\n\n• Gallra\nTyp | Tid\n\nArkivlagen.",
                                "Arkiv"));
    }

    @Test
    void readsOpenDocumentSlidesWithoutTheHiddenOnes() throws Exception {
        String frame =
                "<draw:frame presentation:class='%s'><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>";
        byte[] bytes =
                SampleFiles.odp(
                        "<style:style style:name='dp1'><style:drawing-page-properties presentation:visibility='hidden'/></style:style>",
                        "<draw:page draw:style-name='dp1'>"
                                + frame.formatted("title", "Dold")
                                + "</draw:page>"
                                + "<draw:page draw:style-name='dp2'>"
                                + frame.formatted("title", "Mål")
                                + frame.formatted("outline", "Nöjda invånare")
                                + frame.formatted("footer", "Sidfot")
                                + "<presentation:notes>"
                                + frame.formatted("notes", "Säg mer.")
                                + "</presentation:notes></draw:page>");

        assertThat(sections("a.odp", bytes))
                .containsExactly(
                        new Section(
                                new Locator.Slide(2),
                                List.of("Mål"),
                                "Nöjda invånare\n\nSäg mer."));
    }

    private static String item(int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='"
                + list
                + "'/></w:numPr></w:pPr>"
                + run(text)
                + "</w:p>";
    }

    private static Section headed(String text, String... path) {
        return new Section(new Locator.Heading(List.of(path)), List.of(path), text);
    }
}
