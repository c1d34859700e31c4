package se.kompis.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.web.ServerTest;

/** Who may give which role to whom, over real HTTP. */
@ServerTest
class PeoplePageTests {
    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;

    private Visitor visitor(Role... roles) {
        return Visitor.arriving(port, people, jdbc).granted(roles);
    }

    private static HttpResponse<String> change(
            Visitor administrator, Visitor person, String what, Role role) {
        String csrf =
                administrator.browser().page("/admin").select("input[name=_csrf]").attr("value");
        return administrator
                .browser()
                .post(
                        "/admin/people/" + person.person() + "/roles",
                        Map.of("_csrf", csrf, what, role.name()));
    }

    private List<String> roles(Visitor visitor) {
        return jdbc.sql("select role from person_role where person_id = ?")
                .param(visitor.person())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void givesAndTakesBackARoleAndNotesIt() {
        Visitor administrator = visitor(Role.TENANT_ADMINISTRATOR).movedTo("storkoping");
        Visitor anna = visitor().movedTo("storkoping");
        jdbc.sql("insert into identity values ('x', ?, ?, 'Åsa Öberg')")
                .params(anna.person(), anna.person())
                .update();
        assertThat(administrator.browser().page("/admin/people?q=ÖBERG").select("td a").eachText())
                .containsExactly("Åsa Öberg");

        HttpResponse<String> given = change(administrator, anna, "grant", Role.EDITOR);
        String location = given.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith(anna.person() + "?done=people.granted");
        assertThat(roles(anna)).containsExactly("EDITOR");
        Document page =
                administrator.browser().page(location.substring(location.indexOf("/admin")));
        assertThat(page.select("[role=status]").text()).isEqualTo("Uppdraget är givet.");
        assertThat(page.select("button[name=revoke]").attr("aria-label"))
                .isEqualTo("Ta tillbaka uppdraget Redaktör");

        assertThat(change(administrator, anna, "revoke", Role.EDITOR).statusCode()).isEqualTo(302);
        assertThat(roles(anna)).isEmpty();
        assertThat(administrator.browser().page("/admin/audit").select("tbody tr").eachText())
                .satisfiesExactly(
                        latest ->
                                assertThat(latest)
                                        .contains("Tog tillbaka uppdraget: Redaktör", "Åsa Öberg"),
                        first -> assertThat(first).contains("Gav uppdraget: Redaktör"));
    }

    @Test
    void givesNoRoleAboveTheOwn() {
        Visitor administrator = visitor(Role.TENANT_ADMINISTRATOR);
        Visitor person = visitor();
        for (Role role : List.of(Role.OPERATOR, Role.NATIONAL_ADMINISTRATOR, Role.LEARNER)) {
            assertThat(change(administrator, person, "grant", role).statusCode()).isEqualTo(403);
        }
        assertThat(roles(person)).isEmpty();
    }

    @Test
    void givesNobodyARoleByThemselves() {
        Visitor operator = visitor(Role.OPERATOR);
        assertThat(change(operator, operator, "grant", Role.EDITOR).statusCode()).isEqualTo(403);
        assertThat(change(operator, operator, "revoke", Role.OPERATOR).statusCode()).isEqualTo(403);
        assertThat(roles(operator)).containsExactly("OPERATOR");
        assertThat(
                        operator.browser()
                                .page("/admin/people/" + operator.person())
                                .select("main button[name]"))
                .isEmpty();
    }

    @Test
    void takesNoRoleFromWhomeverSomebodyElseRaisedHigher() {
        Visitor administrator = visitor(Role.TENANT_ADMINISTRATOR);
        Visitor operator = visitor(Role.OPERATOR);
        assertThat(change(administrator, operator, "revoke", Role.OPERATOR).statusCode())
                .isEqualTo(403);
        assertThat(roles(operator)).containsExactly("OPERATOR");
    }

    @Test
    void knowsNobodyOfAnotherOrganisation() {
        Visitor administrator = visitor(Role.TENANT_ADMINISTRATOR).movedTo("here");
        Visitor foreigner = visitor().movedTo("elsewhere");
        assertThat(administrator.browser().get("/admin/people/" + foreigner.person()).statusCode())
                .isEqualTo(404);
        assertThat(change(administrator, foreigner, "grant", Role.EDITOR).statusCode())
                .isEqualTo(404);
        assertThat(administrator.browser().get("/admin/people?tenant=elsewhere").body())
                .doesNotContain(foreigner.person());
        assertThat(administrator.browser().page("/admin/people").select("select[name=tenant]"))
                .isEmpty();
    }

    @Test
    void letsAnOperatorLookAfterAllOrganisations() {
        Visitor operator = visitor(Role.OPERATOR);
        Visitor foreigner = visitor().movedTo("far");
        assertThat(operator.browser().get("/admin/people?tenant=far").body())
                .contains(foreigner.person());
        assertThat(change(operator, foreigner, "grant", Role.TENANT_ADMINISTRATOR).statusCode())
                .isEqualTo(302);
        assertThat(roles(foreigner)).containsExactly("TENANT_ADMINISTRATOR");
    }

    private static HttpResponse<String> save(Visitor administrator, Map<String, String> values) {
        String csrf =
                administrator.browser().page("/admin").select("input[name=_csrf]").attr("value");
        Map<String, String> all = new HashMap<>(values);
        all.put("_csrf", csrf);
        return administrator.browser().post("/admin/settings", all);
    }

    @Test
    void savesWhatAnOrganisationDecidesForItself() {
        Visitor administrator = visitor(Role.TENANT_ADMINISTRATOR).movedTo("decides");
        Map<String, String> values =
                Map.of(
                        "tenant", "national",
                        "name", "Storköpings kommun",
                        "language", "en",
                        "conversation", "7",
                        "gaps", "90");
        HttpResponse<String> saved = save(administrator, values);
        assertThat(saved.headers().firstValue("Location").orElseThrow())
                .endsWith("/admin/settings?done=settings&tenant=decides");
        Document page = administrator.browser().page("/admin/settings");
        assertThat(page.select("input[name=name]").attr("value")).isEqualTo("Storköpings kommun");
        assertThat(page.select("input[name=conversation]").attr("value")).isEqualTo("7");
        assertThat(page.select("input[value=en]").hasAttr("checked")).isTrue();
        assertThat(page.select(".brand small").text()).isEqualTo("Storköpings kommun");
        assertThat(
                        jdbc.sql("select name from tenant where id = 'national'")
                                .query(String.class)
                                .single())
                .isEqualTo("Kompis");
    }

    @Test
    void saysWhatIsWrongWithWhatAnOrganisationDecides() {
        Visitor administrator = visitor(Role.TENANT_ADMINISTRATOR).movedTo("errs");
        for (Map<String, String> wrong :
                List.of(
                        Map.of("name", " ", "conversation", "7", "gaps", "90"),
                        Map.of("name", "x", "conversation", "31", "gaps", "90"),
                        Map.of("name", "x", "conversation", "7", "gaps", "många"),
                        Map.of("name", "x", "language", "tlh", "conversation", "7", "gaps", "9"))) {
            HttpResponse<String> response = save(administrator, wrong);
            assertThat(response.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(Jsoup.parse(response.body()).select("[role=alert]").text())
                    .contains("mellan 1 och 30 för samtal");
        }
    }

    @Test
    void showsAnOperatorHowThePartsFeel() {
        Document page = visitor(Role.OPERATOR).browser().page("/admin/health");
        assertThat(page.select("h2").eachText()).contains("Databasen", "Disken", "Sökningen");
        assertThat(page.select(".badge.bad")).isEmpty();
        assertThat(page.select("caption").text()).isEqualTo("Organisationer");
    }
}
