package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.web.ServerTest;
import se.kompis.web.TestBrowser;

/** A server on loopback, over real HTTP. */
@ServerTest
class SecurityTests {
    @LocalServerPort private int port;
    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(port);
    }

    @Test
    void givesAVisitorASessionThatStays(@Autowired JdbcClient jdbc) {
        HttpResponse<String> response = browser.get("/");
        String cookie =
                response.headers().allValues("Set-Cookie").stream()
                        .filter(it -> it.startsWith("kompis="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=7776000")
                .doesNotContain("Secure");
        assertThat(browser.get("/").headers().allValues("Set-Cookie"))
                .noneMatch(it -> it.startsWith("kompis="));
        assertThat(
                        jdbc.sql("select count(*) from web_session where token_hash = ?")
                                .param(browser.cookie("kompis").orElseThrow().getValue())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void givesNoSessionForWhatIsOpenToAll() {
        assertThat(browser.get("/kompis.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("kompis")).isEmpty();
    }

    @Test
    void givesNoSessionToWhomeverAProxyBrings() {
        assertThat(browser.get("/", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsBrowsersWhatToRefuse() {
        HttpHeaders headers = browser.get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "http:", "https:");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void letsBrowsersKeepTheLook() {
        String style = browser.page("/").select("link[rel=stylesheet]").attr("href");
        assertThat(style).matches("/kompis-[0-9a-f]{32}\\.css");
        assertThat(browser.get(style).headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000");
    }

    @Test
    void hasNoScriptOrStyleInsideItsPages() {
        assertThat(browser.page("/").select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void refusesFormsOfOtherPages() {
        browser.get("/");
        HttpResponse<String> response = browser.post("/chat", Map.of("say", "hej"));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(response.body()).select("h1").text())
                .isEqualTo("Sidan kunde inte ta emot det");
    }

    @Test
    void servesNoForeignHostName() throws IOException {
        assertThat(statusFor("localhost:" + port)).contains(" 200 ");
        assertThat(statusFor("[::1]:" + port)).contains(" 200 ");
        assertThat(statusFor("evil.example")).contains(" 400 ");
        assertThat(statusFor("127.0.0.1.evil.example:" + port)).contains(" 400 ");
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.lines().findFirst().orElse("") + " ";
        }
    }
}
