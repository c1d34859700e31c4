package se.kompis.answer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.MovableClock;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import se.kompis.material.web.Shelf;
import se.kompis.material.web.ViewerTest;
import se.kompis.web.TestBrowser;

/** Answers to take to a meeting. */
@ViewerTest
class HandoutTests {
    private static final String QUESTION = "Vem svarar för <b>beslutet</b>?";

    @Autowired private Shelf shelf;
    @Autowired private SignedLinks links;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;

    private TestBrowser browser;
    private String answer;
    private Ingestion.Ingested first;
    private Ingestion.Ingested second;

    @BeforeEach
    void answer(@LocalServerPort int port) throws IOException, UnreadableException {
        clock.reset();
        browser = new TestBrowser(port);
        answer = UUID.randomUUID().toString();
        first = shelf.put(shelf.file("ett.md", "# Ett\n\n## Ansvar\n\nNämnden svarar. " + answer));
        second =
                shelf.put(shelf.file("två.md", "# Två & &lt;i>mer&lt;/i>\n\nSå är det. " + answer));
        keep("national", "ANSWERED");
        quote(0, shelf.place(first, "Nämnden svarar."));
        quote(1, shelf.place(second, "Så är det."));
    }

    private void keep(String tenant, String outcome) {
        jdbc.sql(
                        """
                        insert into answer (id, tenant_id, question, language, outcome, fit, created_at)
                        values (?, ?, ?, 'sv', ?, 0.9, ?)
                        """)
                .params(answer, tenant, QUESTION, outcome, clock.millis())
                .update();
    }

    private void quote(int ordinal, SourcePlace place) {
        jdbc.sql("insert into answer_quotation values (?, ?, ?, ?, ?, ?, ?)")
                .param(answer)
                .param(ordinal)
                .param(place.material().value())
                .param(place.version())
                .param(place.section())
                .param(place.start())
                .param(place.end())
                .update();
    }

    private String link(String language) {
        return links.sign("/handout/" + answer + "/" + language, "national").toString();
    }

    private void assertClosed(String link, int status, String title) {
        HttpResponse<String> response = browser.get(link);
        assertThat(response.statusCode()).as(link).isEqualTo(status);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo(title);
        assertThat(response.body()).doesNotContain("Nämnden svarar");
    }

    @Test
    void putsTheWholeAnswerOnASheet() {
        Document page = browser.page(link("sv"));
        assertThat(page.select("h1").text()).isEqualTo(QUESTION);
        assertThat(page.select("h1 b")).isEmpty();
        assertThat(page.select(".lead").text()).isEqualTo("Så här står det i materialet:");
        assertThat(page.select("blockquote").eachText())
                .containsExactly("Nämnden svarar.", "Så är det.");
        assertThat(page.select("figcaption .citation").eachText().getFirst())
                .startsWith("Ett · avsnitt ”Ansvar”");
        assertThat(page.select("figcaption cite").eachText().getLast())
                .isEqualTo("Två & <i>mer</i>");
        assertThat(page.select("header time").text()).isEqualTo("22 november 2026");
        assertThat(page.text())
                .contains("Citaten är ordagranna", "till och med 19 februari 2027", "Anteckningar");
        assertThat(page.select("button#print[hidden]")).hasSize(1);
    }

    @Test
    void printsAddressesThatOpenTheSources() {
        Document page = browser.page(link("sv"));
        assertThat(page.select(".address").eachText())
                .hasSize(2)
                .allMatch(address -> address.startsWith("http://127.0.0.1:"));
        String address = page.select(".address").eachText().getFirst();
        HttpResponse<String> source = browser.get(address.replaceFirst("^http://[^/]*", ""));
        assertThat(Jsoup.parse(source.body()).select("mark").text()).isEqualTo("Nämnden svarar.");
    }

    @Test
    void speaksTheLanguageOfItsPath() {
        Document page = browser.in("sv").page(link("en"));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".lead").text()).isEqualTo("This is what the material says:");
        assertThat(page.select("header time").text()).isEqualTo("22 November 2026");
    }

    @Test
    void doesNotSoundSurerThanTheChat() {
        jdbc.sql("update answer set outcome = 'NEAREST' where id = ?").param(answer).update();
        assertThat(browser.page(link("sv")).select(".lead").text())
                .startsWith("Jag är inte säker på att det här svarar på din fråga.");
    }

    @Test
    void leavesOutWhatWasWithdrawn() {
        shelf.retire(first);
        Document page = browser.page(link("sv"));
        assertThat(page.select("blockquote").eachText()).containsExactly("Så är det.");
        assertThat(page.select(".notice").text()).startsWith("Ett citat visas inte");
    }

    @Test
    void keepsThePageFromIndexesCachesAndOtherSites() {
        HttpResponse<String> response = browser.get(link("sv"));
        assertThat(response.headers().map())
                .containsEntry("referrer-policy", java.util.List.of("no-referrer"))
                .containsEntry("x-robots-tag", java.util.List.of("noindex, nofollow, noarchive"))
                .doesNotContainKey("set-cookie");
        assertThat(response.headers().firstValue("cache-control").orElseThrow())
                .contains("private");
    }

    @Test
    void refusesForgedAndMalformedLinks() {
        String link = link("sv");
        String other = shelf.tenant(UUID.randomUUID().toString()).value();
        assertClosed(link.replace("t=national", "t=" + other), 404, "Sidan finns inte");
        assertClosed(
                link.replaceFirst("s=.", link.contains("s=A") ? "s=B" : "s=A"),
                404,
                "Sidan finns inte");
        assertClosed(link.replaceFirst("\\?.*", ""), 404, "Sidan finns inte");
        assertClosed(link.replace("/sv?", "/en?"), 404, "There is no such page");
        assertClosed(link.replace("/sv?", "/de?"), 404, "Sidan finns inte");
        assertClosed("/handout/x/sv/more", 404, "Sidan finns inte");
    }

    @Test
    void showsNoOtherTenantsAnswer() {
        String other = shelf.tenant(UUID.randomUUID().toString()).value();
        String link = links.sign("/handout/" + answer + "/sv", other).toString();
        assertClosed(link, 410, "Svaret finns inte kvar");
    }

    @Test
    void saysHowToAskAgainWhenTheLinkOrTheAnswerIsGone() {
        String link = link("sv");
        jdbc.sql("delete from answer_quotation where answer_id = ?").param(answer).update();
        jdbc.sql("delete from answer where id = ?").param(answer).update();
        assertClosed(link, 410, "Svaret finns inte kvar");
        clock.pass(Duration.ofDays(91));
        assertClosed(link, 410, "Länken gäller inte längre");
    }

    @Test
    void givesNoLinkThatOutlivesItsOwn() {
        String link = link("sv");
        clock.pass(Duration.ofDays(60));
        String expiry = link.replaceAll(".*(&e=\\d+&).*", "$1");
        assertThat(browser.page(link).select(".address").eachText())
                .hasSize(2)
                .allMatch(address -> address.contains(expiry));
    }
}
