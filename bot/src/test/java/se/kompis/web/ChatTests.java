package se.kompis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        assertThat(browser.page("/").select("article .said").eachText())
                .containsExactly("Eka en gång");
    }

    @Test
    void sendsTheScriptBackForAWholePageWhenTheLanguageChanged() {
        HttpResponse<String> response =
                sayByScript(
                        Map.of(
                                "press",
                                "{\"action\":\"language.switch\",\"label\":\"English\",\"values\":{}}"));
        assertThat(response.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(browser.page("/").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void keepsATextThatIsTooLong() {
        String text = "x".repeat(SentReader.LONGEST_TEXT + 1);
        HttpResponse<String> response = say(text);
        Document page = Jsoup.parse(response.body());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page.select("[role=alert]").text()).contains("längre än 10 000 tecken");
        assertThat(page.select("textarea#say").text()).isEqualTo(text);
        assertThat(browser.page("/").select("article .said")).isEmpty();
    }

    @Test
    void answersPolitelyToWhatIsNoQuestion() {
        for (String text : List.of("", "\u0007\u0000", "🙂🙂", "x".repeat(10_000))) {
            assertThat(say(text).statusCode()).isEqualTo(303);
        }
        assertThat(browser.page("/").select("article .answer"))
                .hasSize(5)
                .allSatisfy(answer -> assertThat(answer.text()).isNotBlank());
    }

    @Test
    void refusesWhatNoPageOfOursSends() {
        HttpResponse<String> response = browser.submit("/", Map.of("press", "{}"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).select("h1").text())
                .isEqualTo("Det gick inte att förstå");
    }

    @Test
    void showsHostileWordsAsWords() {
        say(ShowcaseSkill.ECHO + "<img src=x onerror=alert(1)><!--keys-->");
        Document page = browser.page("/");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("article .said").text())
                .isEqualTo("Eka <img src=x onerror=alert(1)><!--keys-->");
        assertThat(page.select("article:last-of-type .answer .text").text())
                .isEqualTo("<img src=x onerror=alert(1)><!--keys-->");
    }

    @Test
    void showsWhatWasSaidTheOtherDayOnDemand(@Autowired JdbcClient jdbc) {
        say(ShowcaseSkill.ECHO + "i förrgår");
        long dayBeforeYesterday = Instant.now().minus(Duration.ofDays(2)).toEpochMilli();
        jdbc.sql(
                        "update web_entry set created_at = ? where conversation in"
                                + " (select conversation from web_entry where said = ?)")
                .params(dayBeforeYesterday, ShowcaseSkill.ECHO + "i förrgår")
                .update();

        Document today = browser.page("/");
        assertThat(today.select(".start h2").text()).isEqualTo("Vad undrar du över?");
        assertThat(today.select("article .said")).isEmpty();
        assertThat(today.select(".start button").eachText()).hasSize(4);
        Document earlier = browser.page(today.select(".earlier a").attr("href"));
        assertThat(earlier.select("article .said").eachText()).containsExactly("Eka i förrgår");
        assertThat(earlier.select("#compose, .start")).isEmpty();
    }

    @Test
    void keepsConversationsApart(@LocalServerPort int port) {
        String body = sayByScript(Map.of("say", ShowcaseSkill.ECHO + "hemligt")).body();
        String id = Jsoup.parse(body).select("article").attr("id").substring("entry-".length());
        TestBrowser other = new TestBrowser(port);
        assertThat(other.page("/").text()).doesNotContain("hemligt");
        assertThat(browser.get("/chat/" + id).statusCode()).isEqualTo(200);
        assertThat(other.get("/chat/" + id).statusCode()).isEqualTo(404);
    }
}
