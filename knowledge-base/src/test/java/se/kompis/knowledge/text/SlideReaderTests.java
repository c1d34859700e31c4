package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.knowledge.text.SampleSlides.shape;
import static se.kompis.knowledge.text.SampleSlides.slide;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;

class SlideReaderTests extends Reading {
    @Test
    void readsTitleBodyAndNotesOfASlide() throws Exception {
        Document document = read("a.pptx", SampleSlides.file());

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
                SampleSlides.file(
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
                                SampleSlides.file(
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
                                SampleSlides.file(
                                        List.of(slide("", shape("title", "T") + table)), Map.of())))
                .extracting(Section::text)
                .containsExactly("A | B\n1 | 2");
    }

    @Test
    void warnsOfASlideThatIsOnlyAPicture() throws Exception {
        Document document =
                read(
                        "a.pptx",
                        SampleSlides.file(
                                List.of(slide("", "<p:pic/>"), slide("", shape("body", "Text"))),
                                Map.of()));

        assertThat(document.warnings())
                .containsExactly(new ReadWarning(ReadWarning.Kind.NO_TEXT, new Locator.Slide(1)));
    }
}
