package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.kompis.MovableClock;
import se.kompis.web.ServerTest;
import se.kompis.web.TestBrowser;

/** Sign-in with a provider, over real HTTP on both sides, on a server that others can reach. */
@ServerTest
@Import(MovableClock.class)
class OidcTests {
    private static final SmallProvider provider = new SmallProvider();
    private static final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private OidcClaims claims;
    private TestBrowser browser;

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry properties) {
        properties.add("server.address", () -> "0.0.0.0");
        properties.add("kompis.oidc.issuer", provider::issuer);
        properties.add("kompis.oidc.client-id", () -> SmallProvider.CLIENT);
        properties.add("kompis.oidc.client-secret", () -> SmallProvider.SECRET);
        properties.add("kompis.oidc.name", () -> "Storköpings kommun");
        properties.add("kompis.oidc.role-claim", () -> "realm_access.roles");
        properties.add(
                "kompis.oidc.roles", () -> "kompis-redaktor=editor, chef=tenant-administrator");
        properties.add("kompis.oidc.tenant-claim", () -> "organisation");
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void open() {
        clock.pass(Duration.ofMinutes(11));
        provider.reset();
        provider.clock = clock;
        provider.claims =
                said ->
                        said.claim("organisation", "Storköping")
                                .claim("realm_access", Map.of("roles", List.of("chef", "annat")));
        browser = new TestBrowser(port);
    }

    /** Goes to the provider, and returns the address it sends the browser back to. */
    private String there(String to) {
        HttpResponse<String> begun = browser.get("/sign-in/oidc?to=" + to);
        assertThat(begun.statusCode()).isEqualTo(302);
        return location(get(location(begun)));
    }

    private static HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> back(String address) {
        URI uri = URI.create(address);
        assertThat(uri.getPath()).isEqualTo("/signed-in");
        return browser.get(uri.getRawPath() + "?" + uri.getRawQuery());
    }

    private HttpResponse<String> signIn() {
        return back(there("%2F"));
    }

    private void isRefused(String problem) {
        HttpResponse<String> response = signIn();
        assertThat(location(response)).endsWith("/sign-in?problem=" + problem);
        assertThat(browser.cookie("kompis")).isEmpty();
        assertThat(browser.get("/admin").statusCode()).isNotEqualTo(200);
    }

    private int people() {
        return jdbc.sql("select count(*) from identity").query(Integer.class).single();
    }

    @Test
    void leadsWhoeverOpensAPageToTheProviderAndBack() {
        HttpResponse<String> stranger = browser.get("/admin?x=1");
        assertThat(location(stranger)).endsWith("/sign-in?to=%2Fadmin%3Fx%3D1");
        var page = browser.page("/sign-in?to=%2Fadmin%3Fx%3D1");
        assertThat(page.select("main a.button").text())
                .isEqualTo("Logga in med Storköpings kommun");
        String way = page.select("main a.button").attr("href");
        HttpResponse<String> begun = browser.get(way);
        HttpResponse<String> home = back(location(get(location(begun))));
        assertThat(location(home)).endsWith("/admin?x=1");
        assertThat(browser.get("/admin").statusCode()).isEqualTo(200);
        assertThat(browser.page("/admin").select(".brand small").text())
                .isEqualTo("oidc Storköping");
    }

    @Test
    void tellsScriptsThatNobodyIsSignedIn() {
        assertThat(browser.get("/chat/1", "HX-Request", "true").statusCode()).isEqualTo(401);
        assertThat(browser.post("/chat", Map.of()).statusCode()).isIn(401, 403);
    }

    @Test
    void givesTheRolesThatTheProviderSaysEachTime() {
        signIn();
        assertThat(roles()).containsExactly("TENANT_ADMINISTRATOR");
        provider.claims =
                said ->
                        said.claim("organisation", "Storköping")
                                .claim("realm_access", Map.of("roles", "kompis-redaktor"));
        browser = new TestBrowser(port);
        signIn();
        assertThat(roles()).containsExactly("EDITOR");
        provider.claims = said -> said.claim("organisation", "Storköping");
        browser = new TestBrowser(port);
        signIn();
        assertThat(roles()).isEmpty();
        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
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
        signIn();
        int before = people();
        browser = new TestBrowser(port);
        signIn();
        assertThat(people()).isEqualTo(before);
        provider.claims = said -> said.subject("bo").claim("organisation", "Storköping");
        browser = new TestBrowser(port);
        signIn();
        assertThat(
                        jdbc.sql("select count(distinct person_id) from identity")
                                .query(Integer.class)
                                .single())
                .isEqualTo(before + 1);
    }

    @Test
    void leavesBehindWhatSomebodyMightDoInAFormerOrganisation() {
        signIn();
        provider.claims = said -> said.claim("organisation", "Lillköping");
        browser = new TestBrowser(port);
        signIn();
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
        signIn();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofHours(13));
        assertThat(location(browser.get("/"))).contains("/sign-in");
    }

    @Test
    void signsOutOnDemand() {
        signIn();
        assertThat(browser.page("/admin").select("form[action=/sign-out] button").text())
                .isEqualTo("Logga ut");
        HttpResponse<String> out = browser.post("/sign-out", Map.of("_csrf", csrf("/admin")));
        assertThat(location(out)).endsWith("/sign-in?out=true");
        assertThat(browser.page("/sign-in?out=true").select("[role=status]").text())
                .contains("Du är utloggad");
        assertThat(location(browser.get("/admin"))).contains("/sign-in");
    }

    private String csrf(String page) {
        return browser.page(page).select("input[name=_csrf]").attr("value");
    }

    @Test
    void leadsNowhereElse() {
        for (String evil :
                List.of("%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example")) {
            browser = new TestBrowser(port);
            assertThat(URI.create(location(back(there(evil)))).getPath()).isEqualTo("/");
        }
    }

    @Test
    void refusesAStateThatItDidNotGive() {
        String address = there("%2F").replaceAll("state=[^&]+", "state=wrong");
        assertThat(location(back(address))).endsWith("?problem=expired");
        assertThat(browser.cookie("kompis")).isEmpty();
    }

    @Test
    void refusesASignInThatBeganInAnotherBrowser() {
        String address = there("%2F");
        browser = new TestBrowser(port);
        assertThat(location(back(address))).endsWith("?problem=expired");
        assertThat(browser.cookie("kompis")).isEmpty();
    }

    @Test
    void refusesACodeTheSecondTime() {
        String address = there("%2F");
        back(address);
        assertThat(location(back(address))).endsWith("?problem=expired");
    }

    @Test
    void refusesAForgedToken() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("one").generate();
        provider.signing = said -> SmallProvider.signedWith(other, said);
        isRefused("failed");
    }

    @Test
    void refusesATokenThatNobodySigned() {
        provider.signing = PlainJWT::new;
        isRefused("failed");
    }

    @Test
    void refusesATokenSignedWithTheSecretOfTheClient() {
        provider.signing =
                said -> {
                    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), said);
                    token.sign(
                            new MACSigner(
                                    (SmallProvider.SECRET + "0".repeat(32))
                                            .getBytes(StandardCharsets.UTF_8)));
                    return token;
                };
        isRefused("failed");
    }

    @Test
    void refusesATokenForSomebodyElse() {
        provider.claims = said -> said.audience("another-client");
        isRefused("failed");
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        provider.claims = said -> said.issuer("https://evil.example");
        isRefused("failed");
    }

    @Test
    void refusesAnExpiredToken() {
        provider.claims =
                said ->
                        said.issueTime(Date.from(clock.instant().minusSeconds(900)))
                                .expirationTime(Date.from(clock.instant().minusSeconds(300)));
        isRefused("failed");
    }

    @Test
    void refusesATokenWithAnotherNonce() {
        provider.claims = said -> said.claim("nonce", "replayed");
        isRefused("failed");
        provider.claims = said -> said.claim("nonce", null);
        browser = new TestBrowser(port);
        isRefused("failed");
    }

    @Test
    void refusesWhoeverBelongsToNoOrganisation() {
        provider.claims = said -> said.subject("nobody").claim("organisation", null);
        isRefused("organisation");
    }

    @Test
    void stopsWhoeverFailsTooOften() {
        for (int i = 0; i < Attempts.ALLOWED; i++) {
            browser.get("/signed-in?error=access_denied&state=x");
        }
        HttpResponse<String> response = browser.get("/sign-in/oidc");
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("För många försök");
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
