package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import se.kompis.knowledge.text.SamplePdf.Line;

class PdfReaderTests extends Reading {

    @Test
    void joinsLinesAndHyphensIntoParagraphsUnderAHeadingFoundByItsSize() throws Exception {
        Document document = read("a.pdf", SamplePdf.file());

        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.title()).contains("Öppna data");
        assertThat(document.sections())
                .containsExactly(
                        new Section(
                                new Locator.Page(1),
                                List.of("Öppna data"),
                                "Öppna data\n\nKommunen publicerar mätvärden som alla får använda"
                                        + " fritt, även för kommersiella ändamål och i appar."));
    }

    @Test
    void keepsHyphensThatBelongToTheWord() throws Exception {
        Section page =
                onePage(
                        Line.at(72, 700, "Regionen ansvarar för hälso- och sjukvård, och för IT-"),
                        Line.at(72, 686, "system inom vård- "),
                        Line.at(72, 672, "och omsorgsverksamhet, samt för e-"),
                        Line.at(72, 658, "tjänster."));

        assertThat(page.text())
                .isEqualTo(
                        "Regionen ansvarar för hälso- och sjukvård, och för IT-system inom vård-"
                                + " och omsorgsverksamhet, samt för e-tjänster.");
    }

    @Test
    void partsParagraphsByTheSpaceBetweenThem() throws Exception {
        Section page =
                onePage(
                        Line.at(72, 700, "Första stycket börjar här och fortsätter en bit till på"),
                        Line.at(72, 686, "nästa rad."),
                        Line.at(
                                72,
                                660,
                                "Andra stycket står för sig självt och är också ganska långt,"),
                        Line.at(72, 646, "nämligen två rader."));

        assertThat(page.text().split("\n\n")).hasSize(2);
        assertThat(page.text()).contains("på nästa rad.\n\nAndra stycket");
    }

    @Test
    void readsColumnsOneAfterTheOtherEvenWhenTheyWereDrawnRowByRow() throws Exception {
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            rows.add(
                    Line.at(
                            320,
                            700 - 14 * row,
                            "höger spalt rad " + (char) ('a' + row) + " text text"));
            rows.add(
                    Line.at(
                            72,
                            700 - 14 * row,
                            "vänster spalt rad " + (char) ('a' + row) + " text text"));
        }
        java.util.Collections.reverse(rows);

        Section page = onePage(rows.toArray(Line[]::new));

        assertThat(page.text().indexOf("vänster spalt rad l"))
                .isLessThan(page.text().indexOf("höger spalt rad a"));
        assertThat(page.text().indexOf("vänster spalt rad a"))
                .isLessThan(page.text().indexOf("vänster spalt rad b"));
    }

    @Test
    void makesALineOfEachTableRow() throws Exception {
        Section page =
                onePage(
                        Line.at(72, 700, "Kommun"),
                        Line.at(250, 700, "Antal tjänster"),
                        Line.at(72, 686, "Umeå"),
                        Line.at(250, 686, "112"));

        assertThat(page.text()).isEqualTo("Kommun | Antal tjänster\nUmeå | 112");
    }

    @Test
    void marksListItemsAlike() throws Exception {
        Section page =
                onePage(
                        Line.at(72, 700, "Tänk på detta:"),
                        Line.at(90, 686, "• börja smått"),
                        Line.at(90, 672, "• mät nyttan"));

        assertThat(page.text()).endsWith("• börja smått\n• mät nyttan");
    }

    @Test
    void dropsRunningHeadsAndPageNumbers() throws Exception {
        List<List<Line>> pages = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            pages.add(
                    List.of(
                            Line.at(72, 800, "Årsrapport 2025 för nämnden"),
                            Line.at(
                                    72,
                                    600,
                                    "Detta är sidan med texten " + "abcd".charAt(number - 1) + "."),
                            Line.at(300, 40, number + " (4)")));
        }

        List<Section> sections = sections("a.pdf", SamplePdf.file(pages));

        assertThat(sections)
                .extracting(Section::text)
                .containsExactly(
                        "Detta är sidan med texten a.",
                        "Detta är sidan med texten b.",
                        "Detta är sidan med texten c.",
                        "Detta är sidan med texten d.");
    }

    @Test
    void givesEachPageTheBookmarksInForceWhereItBegins() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            SamplePdf.addPage(
                    pdf, List.of(Line.at(72, 700, "Inledning"), Line.at(72, 650, "Text ett.")));
            SamplePdf.addPage(pdf, List.of(Line.at(72, 700, "Text två fortsätter.")));
            PDDocumentOutline outline = new PDDocumentOutline();
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            PDOutlineItem chapter = bookmark(pdf, "Inledning", 0);
            chapter.addLast(bookmark(pdf, "Syfte", 0));
            outline.addLast(chapter);

            List<Section> sections = sections("a.pdf", SamplePdf.saved(pdf));

            assertThat(sections.get(0).headings()).containsExactly("Inledning");
            assertThat(sections.get(1).headings()).containsExactly("Inledning", "Syfte");
        }
    }

    @Test
    void ignoresATitleThatAProgramLeftBehind() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            SamplePdf.addPage(
                    pdf,
                    List.of(
                            Line.heading(700, "Plan för skolan"),
                            Line.at(72, 650, "En text som är lång nog.")));
            pdf.getDocumentInformation().setTitle("Microsoft Word - plan.docx");
            pdf.getDocumentCatalog().setLanguage("SV-se");

            Document document = read("a.pdf", SamplePdf.saved(pdf));

            assertThat(document.title()).contains("Plan för skolan");
            assertThat(document.properties()).containsEntry(Document.Properties.LANGUAGE, "sv-SE");
        }
    }

    @Test
    void readsAFileWhoseOwnerAllowsExtractionAndRefusesOneWhoseOwnerDoesNot() throws Exception {
        assertThat(sections("open.pdf", locked(true, ""))).hasSize(1);
        assertThat(verdict("shut.pdf", locked(false, ""))).isEqualTo(Verdict.ENCRYPTED);
        assertThat(verdict("password.pdf", locked(true, "hemligt"))).isEqualTo(Verdict.ENCRYPTED);
    }

    @Test
    void tellsHowFarItHasCome() throws Exception {
        List<String> heard = new ArrayList<>();
        byte[] bytes =
                SamplePdf.file(
                        List.of(
                                List.of(Line.at(72, 700, "Ett ord")),
                                List.of(Line.at(72, 700, "Två ord"))));

        new DocumentReader(ReadLimits.DEFAULT)
                .read(
                        SampleFiles.write(folder, "a.pdf", bytes),
                        (done, total) -> heard.add(done + "/" + total));

        assertThat(heard).containsExactly("1/2", "2/2");
    }

    private static byte[] locked(boolean extraction, String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            SamplePdf.addPage(pdf, List.of(Line.at(72, 700, "Hemlig text")));
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(extraction);
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
            return SamplePdf.saved(pdf);
        }
    }

    private static PDOutlineItem bookmark(PDDocument pdf, String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(pdf.getPage(page));
        return item;
    }

    private Section onePage(Line... lines) throws UnreadableException, IOException {
        return sections("a.pdf", SamplePdf.file(List.of(List.of(lines)))).getFirst();
    }
}
