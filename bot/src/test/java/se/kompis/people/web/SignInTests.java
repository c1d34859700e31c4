package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.kompis.conversation.Role;
import se.kompis.people.SignInCodes;
import se.kompis.web.ServerTest;
import se.kompis.web.TestBrowser;

/** A server that others can reach: every page needs a session. */
@ServerTest
@TestPropertySource(properties = "server.address=0.0.0.0")
class SignInTests {
    @LocalServerPort private int port;
    @Autowired private SignInCodes codes;
    @Autowired private JdbcClient jdbc;
    @Autowired private SessionData data;
    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(port);
    }

    private static String heading(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("h1").text();
    }

    private HttpResponse<String> redeem(String code) {
        return browser.submit("/start/" + code, Map.of());
    }

    @Test
    void tellsAStrangerThatALinkIsNeeded() {
        HttpResponse<String> response = browser.get("/");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(heading(response)).isEqualTo("Du behöver en inloggningslänk");
        assertThat(heading(browser.in("en").get("/"))).isEqualTo("You need a sign-in link");
        assertThat(heading(browser.in("de").get("/"))).isEqualTo("Du behöver en inloggningslänk");
        assertThat(browser.cookie("kompis")).isEmpty();
    }

    @Test
    void shutsEveryOtherPageToAStranger() {
        for (String path :
                Set.of("/chat/1", "/?before=1", "/finns-inte", "/actuator/info", "/error")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void leavesTheSourceViewerToCheckItsOwnLinks() {
        assertThat(browser.get("/source/1").statusCode()).isNotEqualTo(401);
    }

    @Test
    void signsInOnceWithALink() {
        String code = codes.issue();
        assertThat(heading(browser.get("/start/" + code))).isEqualTo("Logga in som administratör");
        assertThat(browser.get("/").statusCode()).isEqualTo(401);

        HttpResponse<String> response = redeem(code);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        TestBrowser second = new TestBrowser(port);
        assertThat(second.get("/start/" + code).statusCode()).isEqualTo(410);
        assertThat(heading(second.get("/start/" + code))).isEqualTo("Länken gäller inte längre");
        assertThat(second.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void makesTheFirstAdministrator() {
        redeem(codes.issue());
        browser.get("/");
        assertThat(jdbc.sql("select distinct role from person_role").query(String.class).set())
                .isEqualTo(
                        Set.of(
                                Role.TENANT_ADMINISTRATOR.name(),
                                Role.NATIONAL_ADMINISTRATOR.name(),
                                Role.OPERATOR.name()));
        assertThat(browser.get("/actuator/info").statusCode()).isEqualTo(404);
    }

    @Test
    void makesNobodyKnownForAWrongCode() {
        browser.get("/start/" + codes.issue());
        int before = people();
        Map<String, String> keys =
                Map.of(
                        "_csrf",
                        browser.page("/start/" + codes.issue())
                                .select("input[name=_csrf]")
                                .attr("value"));
        assertThat(browser.post("/start/wrong", keys).statusCode()).isEqualTo(410);
        assertThat(people()).isEqualTo(before);
    }

    private int people() {
        return jdbc.sql("select count(*) from person").query(Integer.class).single();
    }

    @Test
    void signsOutWhoeverIsForgotten() {
        redeem(codes.issue());
        String person =
                jdbc.sql(
                                """
                                select r.person_id from route r join web_session s
                                on s.account = r.account order by s.created_at desc limit 1
                                """)
                        .query(String.class)
                        .single();
        assertThat(data.export(person).get("web_session")).hasSize(1);
        data.erase(person);
        assertThat(browser.get("/").statusCode()).isEqualTo(401);
    }
}
