package se.kompis.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.console.Visitor;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Role;
import se.kompis.conversation.Route;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;
import se.kompis.people.People;
import se.kompis.people.Routes;
import se.kompis.web.ServerTest;

/** What an administrator sees of deliveries. */
@ServerTest
class DeliveriesTests {
    private static final String PAGE = "/admin/deliveries";

    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private Routes routes;
    @Autowired private Outbox outbox;
    @Autowired private JdbcClient jdbc;

    private final String workspace = UUID.randomUUID().toString();
    private Visitor visitor;

    @BeforeEach
    void open() {
        Route first = new Route("post", workspace, "first");
        String tenant = people.resolve(first, Hints.NONE).tenant();
        visitor =
                Visitor.arriving(port, people, jdbc)
                        .granted(Role.TENANT_ADMINISTRATOR)
                        .movedTo(tenant);
    }

    private void push(String account, String why) {
        Route route = new Route("post", workspace, account);
        String person = people.resolve(route, Hints.NONE).person();
        routes.end(route, why);
        Instant now = Instant.now();
        outbox.add(
                new PushOrder(
                        "test",
                        "",
                        person,
                        "test",
                        workspace + account,
                        now,
                        now.plus(Duration.ofDays(1)),
                        PushOrder.Urgency.BULK,
                        false));
    }

    private String row(Document page, String header) {
        return page.select("tr:has(th:containsOwn(" + header + ")) td").text();
    }

    @Test
    void saysThatNothingWasSentYet() {
        assertThat(visitor.browser().page(PAGE).select("main").text())
                .contains("Ingenting har skickats ännu.");
    }

    @Test
    void addsUpAndSaysWhyInWords() {
        push("a", "user_disabled");
        push("b", "user_disabled");
        push("c", "something_new");
        Document page = visitor.browser().page(PAGE);
        assertThat(row(page, "Gick inte fram")).isEqualTo("3");
        assertThat(row(page, "Framme")).isEqualTo("0");
        assertThat(page.select("main").text())
                .contains("3 av 3 är klara")
                .contains("kontot är avstängt 2")
                .contains("something_new 1");
        assertThat(page.select("[hx-get]")).isEmpty();
    }

    @Test
    void countsPeopleOfTheOwnOrganisationOnly() {
        push("a", "user_disabled");
        Document others =
                Visitor.arriving(port, people, jdbc)
                        .granted(Role.TENANT_ADMINISTRATOR)
                        .movedTo("another")
                        .browser()
                        .page(PAGE);
        assertThat(others.select("main").text())
                .contains("Ingenting har skickats ännu.")
                .doesNotContain("avstängt");
    }

    @Test
    void isForAdministrators() {
        Visitor editor = Visitor.arriving(port, people, jdbc).granted(Role.EDITOR);
        assertThat(editor.browser().get(PAGE).statusCode()).isEqualTo(403);
    }
}
