package se.kompis.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.console.Visitor;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.web.ServerTest;

/** Campaigns in the console, over real HTTP. */
@ServerTest
class CampaignPageTests {
    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    private String tenant;
    private Visitor administrator;
    private Visitor learner;

    @BeforeEach
    void arrive() {
        tenant = "campaigns-" + UUID.randomUUID();
        administrator = arriving(tenant).granted(Role.TENANT_ADMINISTRATOR);
        learner = arriving(tenant);
    }

    private Visitor arriving(String where) {
        return Visitor.arriving(port, people, jdbc).movedTo(where);
    }

    private static Map<String, String> message(String audience) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", "Nytt om digital post");
        fields.put("kind", "MESSAGE");
        fields.put("body", "Från mars kommer alla brev *digitalt*.");
        fields.put("audience", audience);
        fields.put("waves", "2");
        fields.put("gap", "24");
        return fields;
    }

    /** Sends a form of a page; the first form of every page changes the language. */
    private static HttpResponse<String> send(
            Visitor who, String page, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", who.browser().page(page).select("input[name=_csrf]").attr("value"));
        return who.browser().post(path, all);
    }

    private static HttpResponse<String> prepare(Visitor who, Map<String, String> fields) {
        return send(who, "/admin/campaigns/new", "/admin/campaigns", fields);
    }

    private String prepared(Map<String, String> fields) {
        HttpResponse<String> response = prepare(administrator, fields);
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    private Document act(String path, String what) {
        send(administrator, path, path, Map.of("do", what));
        return administrator.browser().page(path);
    }

    @Test
    void showsWhatIsSentAndWhoCannotBeReachedBeforeAnythingIs() {
        Visitor elsewhere = arriving("somewhere-else");
        Map<String, String> fields = message("LIST");
        fields.put(
                "list",
                String.join(
                        "\n",
                        learner.person(),
                        elsewhere.person(),
                        "kim@example.org",
                        learner.person()));
        Document page = administrator.browser().page(prepared(fields));
        assertThat(page.text()).contains("Utskicket gäller 3, och 1 av dem kan nås");
        assertThat(page.select("#preview").text()).contains("kommer alla brev digitalt");
        assertThat(page.select("#unreachable tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        elsewhere.person() + " finns inte i organisationen",
                        "kim@example.org finns inte i organisationen");
        assertThat(
                        jdbc.sql("select count(*) from push where tenant_id = ?")
                                .param(tenant)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void startsPausesGoesOnAndCancels() {
        String path = prepared(message("EVERYONE"));
        assertThat(act(path, "start").select("#sent").text()).endsWith("av 2");
        assertThat(act(path, "pause").select(".badge").text()).isEqualTo("Pausat");
        assertThat(act(path, "resume").select(".badge").text()).isEqualTo("Pågår");
        assertThat(act(path, "cancel").select(".badge").text()).isEqualTo("Avbrutet");
        assertThat(administrator.browser().get(path + "/progress").body()).contains("progress");
        HttpResponse<String> csv = administrator.browser().get(path + "/result.csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(csv.body().lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.contains("CANCELLED") || line.contains("SENT"));
        assertThat(
                        jdbc.sql(
                                        "select deed from audit where tenant_id = ? order by created_at, deed")
                                .param(tenant)
                                .query(String.class)
                                .list())
                .contains("campaign.prepared", "campaign.started", "campaign.cancelled");
    }

    @Test
    void startsOnlyOnce() {
        String path = prepared(message("EVERYONE"));
        act(path, "start");
        HttpResponse<String> again = send(administrator, path, path, Map.of("do", "start"));
        assertThat(again.headers().firstValue("Location").orElseThrow())
                .endsWith("done=campaign.already");
        assertThat(administrator.browser().page(path).select("#sent").text()).endsWith("av 2");
    }

    @Test
    void keepsAListAsAGroupForAnotherTime() {
        Map<String, String> fields = message("LIST");
        fields.put("list", learner.person());
        fields.put("group", "Nämnden");
        prepared(fields);
        Document form = administrator.browser().page("/admin/campaigns/new");
        assertThat(form.select("select[name=cohort]").text()).contains("Nämnden (1)");
        Map<String, String> again = message("COHORT");
        again.put("cohort", form.select("select[name=cohort] option:last-of-type").attr("value"));
        assertThat(administrator.browser().page(prepared(again)).text())
                .contains("gäller 1, och 1");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasWritten() {
        Map<String, String> fields = message("AUDIENCE");
        HttpResponse<String> response = prepare(administrator, fields);
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("[role=alert]").text()).isEqualTo("Välj till vem det ska skickas.");
        assertThat(page.select("[name=title]").attr("value")).isEqualTo("Nytt om digital post");
    }

    @Test
    void isNotThereForAdministratorsOfOthers() {
        String path = prepared(message("EVERYONE"));
        Visitor other = arriving("another").granted(Role.TENANT_ADMINISTRATOR);
        for (String address : List.of(path, path + "/progress", path + "/result.csv")) {
            assertThat(other.browser().get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(send(other, "/admin/campaigns", path, Map.of("do", "start")).statusCode())
                .isEqualTo(404);
        Map<String, String> foreign = message("EVERYONE");
        foreign.put("tenant", tenant);
        prepare(other, foreign);
        assertThat(
                        jdbc.sql("select count(*) from campaign where tenant_id = ?")
                                .param(tenant)
                                .query(Integer.class)
                                .single())
                .as("it was prepared in their own tenant instead")
                .isEqualTo(1);
        assertThat(other.browser().page("/admin/campaigns?tenant=" + tenant).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void isShutToWhoeverMayNotSend() {
        learner.granted(Role.EDITOR);
        assertThat(learner.browser().get("/admin/campaigns").statusCode()).isEqualTo(403);
        assertThat(learner.browser().get("/admin/campaigns/new").statusCode()).isEqualTo(403);
    }
}
