package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.people.web.OidcBrowser.location;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.MovableClock;

/** Whom Kompis does not let in, though they seem to come from the provider. */
@OidcTest
class OidcRefusalTests {
    @LocalServerPort private int port;
    @Autowired private SmallProvider provider;
    @Autowired private MovableClock clock;
    private OidcBrowser browser;

    @BeforeEach
    void open() {
        clock.pass(Duration.ofMinutes(11));
        provider.reset(clock);
        browser = new OidcBrowser(port);
    }

    private void isRefused(String problem) {
        HttpResponse<String> response = browser.signIn();
        assertThat(location(response)).endsWith("/sign-in?problem=" + problem);
        assertThat(browser.kompis().cookie("kompis")).isEmpty();
        assertThat(browser.kompis().get("/admin").statusCode()).isNotEqualTo(200);
    }

    @Test
    void refusesAStateThatItDidNotGive() {
        String address = browser.there("%2F").replaceAll("state=[^&]+", "state=wrong");
        assertThat(location(browser.back(address))).endsWith("?problem=expired");
        assertThat(browser.kompis().cookie("kompis")).isEmpty();
    }

    @Test
    void refusesASignInThatBeganInAnotherBrowser() {
        String address = browser.there("%2F");
        browser = new OidcBrowser(port);
        assertThat(location(browser.back(address))).endsWith("?problem=expired");
        assertThat(browser.kompis().cookie("kompis")).isEmpty();
    }

    @Test
    void refusesACodeTheSecondTime() {
        String address = browser.there("%2F");
        browser.back(address);
        assertThat(location(browser.back(address))).endsWith("?problem=expired");
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
        browser = new OidcBrowser(port);
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
            browser.kompis().get("/signed-in?error=access_denied&state=x");
        }
        HttpResponse<String> response = browser.kompis().get("/sign-in/oidc");
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("För många försök");
    }
}
