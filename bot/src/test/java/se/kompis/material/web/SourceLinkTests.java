package se.kompis.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.MovableClock;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import se.kompis.web.TestBrowser;

/** Whom a link lets in. */
@ViewerTest
class SourceLinkTests {
    private static final String SECRET = "Kodordet för mötet är havtorn.";

    @Autowired private Shelf shelf;
    @Autowired private SignedLinks links;
    @Autowired private MovableClock clock;

    private TestBrowser browser;
    private String own;
    private Ingestion.Ingested ingested;
    private SourcePlace place;

    @BeforeEach
    void fill(@LocalServerPort int port) throws IOException, UnreadableException {
        clock.reset();
        browser = new TestBrowser(port);
        own = UUID.randomUUID().toString();
        LibraryId library = shelf.tenant(own);
        ingested = shelf.put(library, shelf.file("policy.md", "# Policy\n\n" + SECRET + " " + own));
        place = shelf.place(ingested, SECRET);
    }

    private String link() {
        return links.sign(place.path(), own).toString();
    }

    private void assertTellsNothing(String link) {
        HttpResponse<String> response = browser.get(link);
        HttpResponse<String> picture = browser.get(link.replaceFirst("(\\?|$)", "/page.png$1"));
        assertThat(response.statusCode()).as(link).isEqualTo(404);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Sidan finns inte");
        assertThat(response.body()).doesNotContain("havtorn", "Policy", own);
        assertThat(picture.statusCode()).isEqualTo(404);
    }

    @Test
    void opensTheSourceForWhoHasTheLink() {
        HttpResponse<String> response = browser.get(link());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(response.body()).select("mark#citat").text()).isEqualTo(SECRET);
    }

    @Test
    void keepsThePageFromIndexesCachesAndOtherSites() {
        HttpResponse<String> response = browser.get(link());
        assertThat(response.headers().map())
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-robots-tag", List.of("noindex, nofollow, noarchive"))
                .doesNotContainKey("set-cookie");
        assertThat(response.headers().firstValue("cache-control").orElseThrow())
                .contains("private");
        assertThat(response.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(Jsoup.parse(response.body()).select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(Jsoup.parse(response.body()).select("[style], style, script:not([src])"))
                .isEmpty();
    }

    @Test
    void opensItsLookAndScriptsToStrangers() {
        var page = browser.page(link());
        List<String> files = new ArrayList<>(page.select("link[rel=stylesheet]").eachAttr("href"));
        files.addAll(page.select("script[src]").eachAttr("src"));
        assertThat(files)
                .anyMatch(file -> file.matches("/source-[0-9a-f]{32}\\.css"))
                .anyMatch(file -> file.matches("/source-[0-9a-f]{32}\\.js"))
                .allMatch(file -> browser.get(file).statusCode() == 200);
    }

    @Test
    void saysHowToAskAgainWhenTheLinkHasExpired() {
        String link = link();
        clock.pass(Duration.ofDays(89));
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofDays(2));
        HttpResponse<String> response = browser.get(link);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).contains("Ställ frågan igen").doesNotContain("havtorn");
        assertThat(browser.get(link.replace("?", "/page.png?")).statusCode()).isEqualTo(410);
        assertThat(browser.in("en").get(link).body()).contains("Ask your question again");
    }

    @Test
    void refusesALinkInWhichAnythingWasChanged() {
        String link = link();
        String other = shelf.tenant(UUID.randomUUID().toString()).value();
        long expires = Long.parseLong(link.replaceAll(".*&e=(\\d+)&.*", "$1"));
        assertTellsNothing(link.replace("t=" + own, "t=" + other));
        assertTellsNothing(link.replace("t=" + own, "t=national"));
        assertTellsNothing(link.replace("e=" + expires, "e=" + (expires + 86_400)));
        assertTellsNothing(link.replace("e=" + expires, "e=0" + expires));
        assertTellsNothing(link.replaceFirst("s=.", "s=~"));
        assertTellsNothing(link.replaceFirst("&s=.*", "&s="));
        assertTellsNothing(link.replaceFirst("\\?.*", ""));
        assertTellsNothing(link.replace("/1/0/", "/2/0/"));
        assertTellsNothing(link.replace("/1/0/", "/1/1/"));
        assertTellsNothing(link.replace("/1/0/", "/01/0/"));
        assertTellsNothing(link.replaceFirst("/(\\d+)-(\\d+)\\?", "/0-$2"));
    }

    @Test
    void refusesASignatureThatWasMadeForAnotherPath() throws IOException, UnreadableException {
        Ingestion.Ingested national = shelf.put(shelf.file("allt.md", "Alla får läsa det här."));
        String open = links.sign(shelf.place(national, "Alla får läsa").path(), own).toString();
        assertThat(browser.get(open).statusCode()).isEqualTo(200);
        assertTellsNothing(open.replaceFirst("^[^?]*", place.path()));
    }

    @Test
    void hidesAnotherTenantsMaterialEvenBehindARightSignature() {
        String stranger = shelf.tenant(UUID.randomUUID().toString()).value();
        assertTellsNothing(links.sign(place.path(), stranger).toString());
        assertTellsNothing(links.sign(place.path(), "national").toString());
        shelf.retire(ingested);
        assertTellsNothing(links.sign(place.path(), stranger).toString());
    }

    @Test
    void refusesPlacesThatAreNotThere() {
        var beyond = new SourcePlace(place.material(), 1, 0, 0, 9_999);
        var nothing = new SourcePlace(place.material(), 1, 0, 3, 3);
        var backwards = new SourcePlace(place.material(), 1, 0, 5, 2);
        var section = new SourcePlace(place.material(), 1, 7, 0, 5);
        var version = new SourcePlace(place.material(), 9, 0, 0, 5);
        for (SourcePlace missing :
                new SourcePlace[] {beyond, nothing, backwards, section, version}) {
            assertTellsNothing(links.sign(missing.path(), own).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/source/x",
                "/source/a/b/c/d",
                "/source/a/1/0/1-2-3",
                "/source/a/99999999999/0/1-2",
                "/source/a/-1/0/1-2",
                "/source/a/1/0/1-2/more/and/more",
                "/source/%20/1/0/1-2",
                "/source/a/%D9%A1/0/1-2"
            })
    void answersMalformedPathsLikeForgedOnes(String path) {
        assertTellsNothing(path);
        assertTellsNothing(path + "?t=" + own + "&e=x&s=%00");
    }

    @Test
    void saysThatAWithdrawnSourceIsWithdrawn() {
        shelf.retire(ingested);
        HttpResponse<String> response = browser.get(link());
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body())
                .contains("Källan har dragits tillbaka", "Ställ frågan igen")
                .doesNotContain("havtorn");
    }
}
