package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens open with the right key, for the right workspace, and not otherwise. */
class TokenCipherTests {
    private static final String ONE = key(1);
    private static final String TWO = key(2);

    @TempDir private Path data;

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private TokenCipher cipher(String keys) throws IOException {
        URI nowhere = URI.create("http://127.0.0.1/");
        SecureRandom random = new SecureRandom();
        SlackProperties properties =
                new SlackProperties("b", "a", "", "", "", null, nowhere, nowhere, keys);
        return new TokenCipher(new TokenKeys(properties, data, random), random);
    }

    @Test
    void opensWhatItSealed() throws IOException {
        TokenCipher cipher = cipher(ONE);
        TokenCipher.Sealed sealed = cipher.seal("xoxb-åäö", "T1");
        assertThat(sealed.text()).doesNotContain("xoxb");
        assertThat(cipher.open(sealed, "T1")).contains("xoxb-åäö");
        assertThat(cipher.seal("xoxb-åäö", "T1")).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingForAnotherWorkspaceOrWhenSomebodyChangedIt() throws IOException {
        TokenCipher cipher = cipher(ONE);
        TokenCipher.Sealed sealed = cipher.seal("xoxb", "T1");
        assertThat(cipher.open(sealed, "T2")).isEmpty();
        String other = sealed.text().startsWith("A") ? "B" : "A";
        var changed = new TokenCipher.Sealed(sealed.key(), other + sealed.text().substring(1));
        assertThat(cipher.open(changed, "T1")).isEmpty();
        assertThat(cipher.open(new TokenCipher.Sealed(sealed.key(), "AA"), "T1")).isEmpty();
    }

    @Test
    void opensWithAnOlderKeyUntilThatIsTakenAway() throws IOException {
        TokenCipher.Sealed old = cipher(ONE).seal("xoxb", "T1");
        assertThat(cipher(TWO + "," + ONE).open(old, "T1")).contains("xoxb");
        assertThat(cipher(TWO).open(old, "T1")).isEmpty();
    }

    @Test
    void keepsAKeyOfItsOwnInTheDataFolder() throws IOException {
        TokenCipher.Sealed sealed = cipher("").seal("xoxb", "T1");
        assertThat(cipher("").open(sealed, "T1")).contains("xoxb");
        assertThat(data.resolve("slack.key")).hasSize(32);
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> cipher("kort"))
                .isInstanceOf(SlackSettingException.class)
                .hasMessageContaining("KOMPIS_SLACK_TOKEN_KEY");
    }
}
