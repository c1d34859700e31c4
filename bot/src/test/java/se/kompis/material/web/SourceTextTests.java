package se.kompis.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.MetadataOverrides;
import se.kompis.material.SignedLinks;
import se.kompis.web.TestBrowser;

/** How texts are shown. */
@ViewerTest
class SourceTextTests {
    @Autowired private Shelf shelf;
    @Autowired private SignedLinks links;

    private TestBrowser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new TestBrowser(port);
    }

    private Document page(Ingestion.Ingested ingested, String words) {
        return browser.page(links.sign(shelf.place(ingested, words).path(), "national").toString());
    }

    private Document page(String name, String text, String words)
            throws IOException, UnreadableException {
        return page(shelf.put(shelf.file(name, text)), words);
    }

    @Test
    void showsHeadingsListsAndTheQuotedWordsAmongTheOthers()
            throws IOException, UnreadableException {
        Document page =
                page(
                        "ansvar.md",
                        """
                        # Ansvar

                        Inledning.

                        ## Vem svarar?

                        Nämnden svarar. Den kan inte avtala bort det.

                        - Första punkten
                        - Andra punkten
                        """,
                        "Den kan inte avtala bort det.");
        assertThat(page.select("h1").text()).isEqualTo("Ansvar");
        assertThat(page.select("article h2").eachText()).contains("Vem svarar?");
        assertThat(page.select("article li").eachText())
                .containsExactly("Första punkten", "Andra punkten");
        assertThat(page.select("mark").eachText()).containsExactly("Den kan inte avtala bort det.");
        assertThat(page.select("mark#citat[autofocus][tabindex=-1]")).hasSize(1);
        assertThat(page.select("main").text()).containsOnlyOnce("Ansvar");
    }

    @Test
    void marksAQuotationThatRunsOverParagraphsAndListItems()
            throws IOException, UnreadableException {
        Document page =
                page(
                        "punkter.md",
                        "Först det här:\n\n- ett\n- två\n\nSist.",
                        "här:\n\n• ett\n• två");
        assertThat(page.select("mark").eachText()).containsExactly("här:", "ett", "två");
        assertThat(page.select("mark[id=citat]").eachText()).containsExactly("här:");
        assertThat(page.text())
                .containsOnlyOnce("Citatet börjar")
                .containsOnlyOnce("Citatet slutar");
    }

    @Test
    void showsWhatIsKnownOfTheSourceInTheReadersLanguage() throws IOException, UnreadableException {
        Path file = shelf.file("rapport.txt", "Kommunen har tre e-tjänster i drift.");
        MetadataOverrides about =
                new MetadataOverrides(
                        Optional.of("Exempelverket"),
                        Optional.of("CC BY 4.0"),
                        Set.of(),
                        Set.of(),
                        Optional.of(LocalDate.of(2025, 3, 20)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Ingestion.Ingested ingested = shelf.put(LibraryId.NATIONAL, file, about);
        assertThat(page(ingested, "tre e-tjänster").select("dl").text())
                .isEqualTo(
                        "Utgivare Exempelverket Version 2025-03-20 Licens CC BY 4.0 Fil"
                                + " rapport.txt");
        browser.in("de, en-US;q=0.8, sv;q=0.5");
        Document english = page(ingested, "tre e-tjänster");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("dl").text()).startsWith("Publisher Exempelverket");
        assertThat(english.select("article > div").attr("lang")).isEqualTo("sv");
        browser.in("de");
        assertThat(page(ingested, "tre e-tjänster").select("html").attr("lang")).isEqualTo("sv");
    }

    @Test
    void saysThatAVersionIsNotTheOneInForce() throws IOException, UnreadableException {
        Path file = shelf.file("riktlinje.md", "# Riktlinje\n\nGräns: tio tusen kronor.");
        Ingestion.Ingested first = shelf.put(file);
        assertThat(page(first, "Gräns").text()).doesNotContain("äldre version");
        java.nio.file.Files.writeString(file, "# Riktlinje\n\nTak: tjugo tusen kronor.");
        Ingestion.Ingested second = shelf.put(file);
        assertThat(second.version().material()).isEqualTo(first.version().material());
        Document older = page(first, "Gräns: tio tusen kronor.");
        assertThat(older.select(".notice").text()).contains("Det här är en äldre version");
        assertThat(older.select("mark").text()).isEqualTo("Gräns: tio tusen kronor.");
        assertThat(page(second, "Tak").text()).doesNotContain("äldre version");
    }

    @Test
    void showsTheTimesOfSubtitles() throws IOException, UnreadableException {
        Document page =
                page(
                        "film.vtt",
                        """
                        WEBVTT

                        01:02:03.000 --> 01:02:40.000
                        Öppna data är allas.

                        01:02:41.000 --> 01:03:20.000
                        Det gäller även kartor.
                        """,
                        "Det gäller även kartor.");
        assertThat(page.select("dl").text()).contains("Tid 1:02:41–1:03:20");
        assertThat(page.select("article time").eachText())
                .containsExactly("1:02:03–1:02:40", "1:02:41–1:03:20");
    }

    @Test
    void showsOnlyWhatIsNearInALongText() throws IOException, UnreadableException {
        String filler = "Det här stycket handlar om något helt annat än det citerade.\n\n";
        String text =
                "ÖVERST\n\n"
                        + filler.repeat(2_000)
                        + "Mitt i nålen.\n\n"
                        + filler.repeat(2_000)
                        + "SIST";
        Document page = page("lang.txt", text, "Mitt i nålen.");
        assertThat(page.select("mark").text()).isEqualTo("Mitt i nålen.");
        assertThat(page.select(".notice").text()).contains("Texten är lång");
        assertThat(page.select("article").text().length()).isBetween(50_000, 61_000);
        assertThat(page.text()).doesNotContain("ÖVERST", "SIST");
        assertThat(page.select("article p").eachText())
                .allMatch(it -> it.startsWith("Det") || it.contains("Mitt"));
    }

    @Test
    void letsNothingFromAFileRunOnThePage() throws IOException, UnreadableException {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        Path file = shelf.file("<b onclick=x>'\".txt", attack + " ordet " + attack);
        MetadataOverrides about =
                new MetadataOverrides(
                        Optional.of(attack),
                        Optional.of("\"><svg onload=alert(3)>"),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Document page = page(shelf.put(LibraryId.NATIONAL, file, about), attack + " ordet");
        assertThat(page.select("main script:not([src^=/source]), main img, svg[onload], [onclick]"))
                .isEmpty();
        assertThat(page.select("mark").text()).isEqualTo(attack + " ordet");
        assertThat(page.select("dd").eachText()).contains(attack, "<b onclick=x>'\".txt");
    }
}
