package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only Teams comes in. */
@TeamsTest
class TeamsGateTests {
    @Autowired private FakeTeams teams;
    @LocalServerPort private int port;

    private TeamsClient client;

    @BeforeEach
    void open() {
        client = new TeamsClient(teams, port, "gate", "29:gate");
    }

    private int status(String authorization, Map<String, Object> more) {
        return client.post(client.activity("typing", more), authorization).statusCode();
    }

    private int status(UnaryOperator<JWTClaimsSet.Builder> change) {
        return status("Bearer " + teams.token(change), Map.of());
    }

    @Test
    void takesAGoodToken() {
        assertThat(status(it -> it)).isEqualTo(200);
        assertThat(status(it -> it.expirationTime(in(-120)))).isEqualTo(200);
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void refusesWhatCannotShowWhoSendsIt() {
        assertThat(status("", Map.of())).isEqualTo(401);
        assertThat(status("Basic YTpi", Map.of())).isEqualTo(401);
        assertThat(status("Bearer abc.def.ghi", Map.of())).isEqualTo(401);
        assertThat(status(it -> it.issuer("https://evil.example"))).isEqualTo(401);
        assertThat(status(it -> it.audience("someone-else"))).isEqualTo(401);
        assertThat(status(it -> it.audience((String) null))).isEqualTo(401);
        assertThat(status(it -> it.expirationTime(in(-600)))).isEqualTo(401);
        assertThat(status(it -> it.expirationTime(null))).isEqualTo(401);
        assertThat(status(it -> it.notBeforeTime(in(1200)))).isEqualTo(401);
        assertThat(status(it -> it.claim("serviceurl", null))).isEqualTo(401);
    }

    @Test
    void refusesASignatureThatIsNotOfTheseClaims() {
        String[] good = teams.token().split("\\.", -1);
        String[] other = teams.token(it -> it.audience("another")).split("\\.", -1);
        assertThat(status("Bearer " + good[0] + "." + good[1] + "." + other[2], Map.of()))
                .isEqualTo(401);
    }

    @Test
    void refusesAKeyThatDoesNotVouchForTeams() {
        assertThat(status("Bearer " + teams.unendorsedToken(), Map.of())).isEqualTo(403);
    }

    @Test
    void refusesOtherChannelsOfTheSameBot() {
        assertThat(status("Bearer " + teams.token(), Map.of("channelId", "webchat")))
                .isEqualTo(403);
    }

    @Test
    void refusesATokenForAnotherServer() {
        Map<String, Object> elsewhere = Map.of("serviceUrl", "http://127.0.0.1:9/evil");
        assertThat(status("Bearer " + teams.token(), elsewhere)).isEqualTo(403);
        Map<String, Object> sameWithoutSlash =
                Map.of("serviceUrl", teams.serviceUrl().replaceAll("/$", ""));
        assertThat(status("Bearer " + teams.token(), sameWithoutSlash)).isEqualTo(200);
    }

    @Test
    void callsOnlyHostsOnTheList() {
        String evil = "https://evil.example/";
        String token = teams.token(it -> it.claim("serviceurl", evil));
        assertThat(status("Bearer " + token, Map.of("serviceUrl", evil))).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNoActivity() {
        assertThat(client.post(Map.of("type", "message")).statusCode()).isEqualTo(403);
        assertThat(status("Bearer " + teams.token(), Map.of("conversation", "x"))).isEqualTo(400);
        assertThat(status("Bearer " + teams.token(), Map.of("x", "y".repeat(1_000_001))))
                .isEqualTo(413);
    }
}
