package se.kompis.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.web.ServerTest;
import se.kompis.web.TestBrowser;

/** The frame of the console, over real HTTP. */
@ServerTest
class ConsoleTests {
    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = Visitor.arriving(port, people, jdbc);
    }

    private static String heading(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("h1").text();
    }

    @Test
    void isShutToWhoeverOnlyLearns() {
        HttpResponse<String> response = visitor.browser().get("/admin");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(heading(response)).isEqualTo("Det här kan du inte göra");
        assertThat(visitor.browser().page("/").select("a[href=/admin]")).isEmpty();
    }

    @Test
    void isShutToStrangers() {
        TestBrowser stranger = new TestBrowser(port);
        assertThat(stranger.get("/admin", "X-Forwarded-For", "192.0.2.1").statusCode())
                .isEqualTo(401);
    }

    @Test
    void isOneClickFromTheConversationForWhoeverHasARole() {
        visitor.granted(Role.EDITOR);
        assertThat(visitor.browser().page("/").select("nav a[href=/admin]").text())
                .isEqualTo("Administration");
        Document overview = visitor.browser().page("/admin");
        assertThat(overview.select("h1").text()).isEqualTo("Översikt");
        assertThat(overview.select(".menu a[aria-current=page]").text()).isEqualTo("Översikt");
        assertThat(overview.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void showsOnlyThePagesThatARoleOpens() {
        visitor.granted(Role.EXPERT);
        List<String> menu = visitor.browser().page("/admin").select(".menu a").eachAttr("href");
        assertThat(menu).contains("/admin").doesNotContain("/admin/people");
    }

    @Test
    void saysWhatIsNotThere() {
        visitor.granted(Role.OPERATOR);
        HttpResponse<String> response = visitor.browser().get("/admin/finns-inte");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(heading(response)).isEqualTo("Sidan finns inte");
        assertThat(Jsoup.parse(response.body()).select("main a").attr("href")).isEqualTo("/admin");
    }

    @Test
    void speaksAnotherLanguageFromThePageOnwards() {
        visitor.granted(Role.EDITOR);
        HttpResponse<String> response =
                visitor.browser().submit("/admin", Map.of("language", "en", "page", "/admin"));
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/admin");
        assertThat(visitor.browser().page("/admin").select("h1").text()).isEqualTo("Overview");
    }

    @Test
    void leadsNowhereElseAfterTheLanguage() {
        visitor.granted(Role.EDITOR);
        HttpResponse<String> response =
                visitor.browser()
                        .submit("/admin", Map.of("language", "sv", "page", "//evil.example/admin"));
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/admin");
        assertThat(response.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
    }
}
