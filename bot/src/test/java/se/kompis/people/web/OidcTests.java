package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.people.web.OidcBrowser.location;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import se.kompis.MovableClock;

/** Sign-in with a provider, over real HTTP on both sides, on a server that others can reach. */
@OidcTest
class OidcTests {
    @LocalServerPort private int port;
    @Autowired private SmallProvider provider;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private OidcClaims claims;
    private OidcBrowser browser;

    @BeforeEach
    void open() {
        clock.pass(Duration.ofMinutes(11));
        provider.reset(clock);
        browser = new OidcBrowser(port);
    }

    private int people() {
        return jdbc.sql("select count(*) from identity").query(Integer.class).single();
    }

    @Test
    void leadsWhoeverOpensAPageToTheProviderAndBack() {
        HttpResponse<String> stranger = browser.kompis().get("/admin?x=1");
        assertThat(location(stranger)).endsWith("/sign-in?to=%2Fadmin%3Fx%3D1");
        var page = browser.kompis().page("/sign-in?to=%2Fadmin%3Fx%3D1");
        assertThat(page.select("main a.button").text())
                .isEqualTo("Logga in med Storköpings kommun");
        String way = page.select("main a.button").attr("href");
        HttpResponse<String> home = browser.back(browser.follow(way));
        assertThat(location(home)).endsWith("/admin?x=1");
        assertThat(browser.kompis().get("/admin").statusCode()).isEqualTo(200);
        assertThat(browser.kompis().page("/admin").select(".brand small").text())
                .isEqualTo("oidc Storköping");
    }

    @Test
    void tellsScriptsThatNobodyIsSignedIn() {
        assertThat(browser.kompis().get("/chat/1", "HX-Request", "true").statusCode())
                .isEqualTo(401);
        assertThat(browser.kompis().post("/chat", Map.of()).statusCode()).isIn(401, 403);
    }

    @Test
    void givesTheRolesThatTheProviderSaysEachTime() {
        browser.signIn();
        assertThat(roles()).containsExactly("TENANT_ADMINISTRATOR");
        provider.claims =
                said ->
                        said.claim("organisation", "Storköping")
                                .claim("realm_access", Map.of("roles", "kompis-redaktor"));
        browser = new OidcBrowser(port);
        browser.signIn();
        assertThat(roles()).containsExactly("EDITOR");
        provider.claims = said -> said.claim("organisation", "Storköping");
        browser = new OidcBrowser(port);
        browser.signIn();
        assertThat(roles()).isEmpty();
        assertThat(browser.kompis().get("/admin").statusCode()).isEqualTo(403);
        assertThat(browser.kompis().get("/").statusCode()).isEqualTo(200);
    }

    private List<String> roles() {
        return jdbc.sql(
                        """
                        select role from person_role r join identity i on i.person_id = r.person_id
                        where i.subject = 'anna'
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void knowsTheSamePersonAgainAndAnotherFromAnother() {
        browser.signIn();
        int before = people();
        browser = new OidcBrowser(port);
        browser.signIn();
        assertThat(people()).isEqualTo(before);
        provider.claims = said -> said.subject("bo").claim("organisation", "Storköping");
        browser = new OidcBrowser(port);
        browser.signIn();
        assertThat(
                        jdbc.sql("select count(distinct person_id) from identity")
                                .query(Integer.class)
                                .single())
                .isEqualTo(before + 1);
    }

    @Test
    void leavesBehindWhatSomebodyMightDoInAFormerOrganisation() {
        browser.signIn();
        provider.claims = said -> said.claim("organisation", "Lillköping");
        browser = new OidcBrowser(port);
        browser.signIn();
        assertThat(roles()).isEmpty();
        assertThat(
                        jdbc.sql(
                                        """
                                        select t.name from tenant t join person p on p.tenant_id = t.id
                                        join identity i on i.person_id = p.id where i.subject = 'anna'
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("oidc Lillköping");
    }

    @Test
    void endsByItselfAfterHalfADay() {
        browser.signIn();
        assertThat(browser.kompis().get("/").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofHours(13));
        assertThat(location(browser.kompis().get("/"))).contains("/sign-in");
    }

    @Test
    void signsOutOnDemand() {
        browser.signIn();
        assertThat(browser.kompis().page("/admin").select("form[action=/sign-out] button").text())
                .isEqualTo("Logga ut");
        HttpResponse<String> out =
                browser.kompis().post("/sign-out", Map.of("_csrf", csrf("/admin")));
        assertThat(location(out)).endsWith("/sign-in?out=true");
        assertThat(browser.kompis().page("/sign-in?out=true").select("[role=status]").text())
                .contains("Du är utloggad");
        assertThat(location(browser.kompis().get("/admin"))).contains("/sign-in");
    }

    private String csrf(String page) {
        return browser.kompis().page(page).select("input[name=_csrf]").attr("value");
    }

    @Test
    void leadsNowhereElse() {
        for (String evil :
                List.of("%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example")) {
            browser = new OidcBrowser(port);
            assertThat(URI.create(location(browser.back(browser.there(evil)))).getPath())
                    .isEqualTo("/");
        }
    }

    @Test
    void believesOnlyEntraWhoSomebodyIsInEntra() throws OidcClaims.NobodysException {
        assertThat(directoryId("https://login.microsoftonline.com/t1/v2.0")).contains("t1/o1");
        assertThat(directoryId(provider.issuer())).isEmpty();
        assertThat(directoryId("https://login.microsoftonline.com/other/v2.0")).isEmpty();
    }

    private Optional<String> directoryId(String issuer) throws OidcClaims.NobodysException {
        Map<String, Object> said =
                Map.of(
                        "iss",
                        issuer,
                        "sub",
                        "s1",
                        "tid",
                        "t1",
                        "oid",
                        "o1",
                        "organisation",
                        "Storköping");
        OidcIdToken token = new OidcIdToken("x", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), said);
        return claims.read(token, Locale.of("sv")).hints().directoryId();
    }

    @Test
    void writesNoSecretIntoItsDescription() {
        assertThat(
                        new OidcProperties(
                                        provider.issuer(),
                                        "c",
                                        "hush",
                                        "openid",
                                        "",
                                        "roles",
                                        "",
                                        "national",
                                        "",
                                        Duration.ofHours(1))
                                .toString())
                .doesNotContain("hush");
    }
}
