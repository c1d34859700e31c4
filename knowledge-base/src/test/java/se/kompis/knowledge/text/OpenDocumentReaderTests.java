package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDocumentReaderTests extends Reading {
    @Test
    void readsOpenDocumentText() throws Exception {
        List<Section> sections =
                sections(
                        "a.odt",
                        SampleOpenDocument.odt(
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
                SampleOpenDocument.odp(
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
}
