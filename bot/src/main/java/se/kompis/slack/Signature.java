package se.kompis.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells Slack's requests from forged ones, by the <a
 * href="https://docs.slack.dev/authentication/verifying-requests-from-slack">signature</a> over the
 * bytes as they came. Old requests are refused, and those from the future.
 */
@Component
@WithSlack
class Signature {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final byte[] secret;
    private final Clock clock;

    Signature(SlackProperties properties, Clock clock) {
        this.secret = properties.signingSecret().strip().getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    boolean isGood(@Nullable String timestamp, byte[] body, @Nullable String signature) {
        return secret.length > 0
                && timestamp != null
                && signature != null
                && isRecent(timestamp)
                && MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.UTF_8),
                        sign(timestamp, body).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isRecent(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(age) < WINDOW.toSeconds();
    }

    private String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }
}
