package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** What is set decides whether Teams has to show a token, or that it cannot be connected. */
class TeamsModeTests {

    private static TeamsProperties properties(
            String id, String password, String tenant, boolean anonymous) {
        URI nowhere = URI.create("http://127.0.0.1/");
        List<String> hosts = List.of("smba.trafficmanager.net", "*.botframework.com");
        return new TeamsProperties(
                id, password, tenant, List.of(), anonymous, hosts, hosts, nowhere, null, "", "");
    }

    private static TeamsMode mode(TeamsProperties properties, String address)
            throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        return new TeamsMode(properties, server);
    }

    @Test
    void asksForATokenWhereverTheServerListens() throws UnknownHostException {
        assertThat(mode(properties("a", "b", "c", false), "0.0.0.0").isAnonymous()).isFalse();
    }

    @Test
    void playsWithoutOneOnLoopbackOnly() throws UnknownHostException {
        TeamsProperties play = properties("", "", "", true);
        assertThat(mode(play, "127.0.0.1").isAnonymous()).isTrue();
        assertThatThrownBy(() -> mode(play, "0.0.0.0"))
                .isInstanceOf(TeamsSettingException.class)
                .hasMessageContaining("loopback");
        assertThatThrownBy(() -> mode(properties("a", "b", "c", true), "127.0.0.1"))
                .hasMessageContaining("MICROSOFT_APP_ID");
    }

    @Test
    void stopsTheStartWhenHalfIsMissing() {
        assertThatThrownBy(() -> mode(properties("a", " ", "c", false), "127.0.0.1"))
                .hasMessageContaining("MICROSOFT_APP_PASSWORD");
        assertThatThrownBy(() -> mode(properties("", "b", "c", false), "127.0.0.1"))
                .hasMessageContaining("MICROSOFT_APP_ID");
    }

    @Test
    void asksTheRightDirectoryForTokens() {
        assertThat(properties("a", "b", "c", false).tokenAddress())
                .hasToString("https://login.microsoftonline.com/c/oauth2/v2.0/token");
        assertThat(properties("a", "b", "", false).tokenAddress())
                .hasToString(
                        "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token");
    }

    @Test
    void knowsHostsByTheirWholeName() throws UnknownHostException {
        TeamsProperties properties = properties("a", "b", "c", false);
        ServiceHosts hosts = new ServiceHosts(mode(properties, "127.0.0.1"), properties);
        assertThat(hosts.allow("https://smba.trafficmanager.net/emea/")).isTrue();
        assertThat(hosts.allow("https://x.botframework.com/")).isTrue();
        assertThat(hosts.allow("http://smba.trafficmanager.net/emea/")).isFalse();
        assertThat(hosts.allow("https://smba.trafficmanager.net@evil.example/")).isFalse();
        assertThat(hosts.allow("https://evil.example/smba.trafficmanager.net")).isFalse();
        assertThat(hosts.allow("https://evilbotframework.com/")).isFalse();
        assertThat(hosts.allow("http://127.0.0.1/")).isFalse();
        assertThat(hosts.allow("no address")).isFalse();
    }

    @Test
    void tellsNoSecretWhenPrinted() {
        assertThat(properties("a", "hemligt", "c", false).toString()).doesNotContain("hemligt");
    }
}
