package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.web.TestBrowser;

/** Slack and Teams in one Kompis: what both have, each has for itself. */
@SpringBootTest(
        classes = KompisApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kompis.slack.mode=http",
            "kompis.slack.signing-secret=a-secret",
            "kompis.slack.bot-token=xoxb-one",
            "kompis.slack.api-url=http://127.0.0.1:1/api/",
            "kompis.teams.app-id=an-app",
            "kompis.teams.app-password=a-secret",
            "kompis.teams.app-tenant-id=a-tenant",
            "kompis.teams.openid-metadata=http://127.0.0.1:1/metadata",
            "kompis.teams.token-endpoint=http://127.0.0.1:1/token",
            "kompis.public-url=https://kompis.example"
        })
@ContextConfiguration(initializers = TemporaryData.class)
class ChannelsTogetherTests {
    @LocalServerPort private int port;

    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(port);
        browser.page("/");
    }

    @Test
    void eachCountsItsOwnFailures() {
        assertThat(browser.post("/slack/events", Map.of()).statusCode()).isEqualTo(401);
        assertThat(browser.post("/api/messages", Map.of()).statusCode()).isEqualTo(401);
        assertThat(browser.get("/actuator/prometheus").body())
                .contains("kompis_slack_failures_total{kind=\"signature\"} 1.0")
                .contains("kompis_teams_failures_total{kind=\"token\"} 1.0");
    }

    @Test
    void eachHasAPartInTheHealthCheck() {
        assertThat(browser.get("/actuator/health").body())
                .contains("\"index\":{", "\"slack\":{", "\"teams\":{");
    }
}
