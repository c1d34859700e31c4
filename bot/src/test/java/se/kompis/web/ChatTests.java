package se.kompis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The chat over HTTP, as a browser without scripts and as one with them sees it. */
@ServerTest
class ChatTests {
    private TestBrowser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new TestBrowser(port);
    }

    private HttpResponse<String> say(String text) {
        return browser.submit("/", Map.of("say", text));
    }

    private HttpResponse<String> sayByScript(Map<String, String> values) {
        return browser.submit("/", values, "HX-Request", "true");
    }

    @Test
    void greetsAtTheFirstVisitAndOnlyThen() {
        assertThat(browser.page("/").select(".answer h2").eachText())
                .containsExactly("Hej, jag är Kompis");
        assertThat(browser.page("/").select(".answer h2").eachText())
                .containsExactly("Hej, jag är Kompis");
    }

    @Test
    void showsTheAnswerAfterARedirectWhenThereIsNoScript() {
        HttpResponse<String> response = say(ShowcaseSkill.ALL);
        assertThat(response.statusCode()).isEqualTo(303);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertThat(location).contains("/#entry-");

        Document page = browser.page("/");
        assertThat(page.select("#" + java.net.URI.create(location).getFragment() + " .said").text())
                .isEqualTo(ShowcaseSkill.ALL);
        assertThat(page.select("blockquote mark").eachText())
                .containsExactly("fatta beslut", "beslutet", "automatiserat beslut");
    }

    @Test
    void returnsOnlyTheNewEntryToAScript() {
        HttpResponse<String> response = sayByScript(Map.of("say", ShowcaseSkill.ALL));
        Document part = Jsoup.parseBodyFragment(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(part.select("article")).hasSize(1);
        assertThat(part.select("header, main")).isEmpty();
        assertThat(part.select("input#event[hx-swap-oob]").attr("value")).isNotBlank();
    }

    @Test
    void answersTheSameEventOnce() {
        Document page = browser.page("/");
        Map<String, String> values =
                Map.of(
                        "_csrf", page.select("input[name=_csrf]").attr("value"),
                        "event", page.select("input[name=event]").attr("value"),
                        "say", "Eka en gång");
        String first = browser.post("/chat", values, "HX-Request", "true").body();
        String second = browser.post("/chat", values, "HX-Request", "true").body();

        assertThat(Jsoup.parse(second).select("article").attr("id"))
                .isNotEmpty()
                .isEqualTo(Jsoup.parse(first).select("article").attr("id"));
        assertThat(Jsoup.parse(second).select(".answer .text").text()).isEqualTo("en gång");
        assertThat(browser.page("/").select(".said").eachText()).containsExactly("Eka en gång");
    }
}
