package se.kompis.material;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes and checks links that open a page for people who are signed in nowhere: a path, a tenant
 * and an expiry under an HMAC, and nobody's name.
 */
@Component
public class SignedLinks {
    private static final Duration LIFETIME = Duration.ofDays(90);

    private final LinkKey key;
    private final Clock clock;

    SignedLinks(LinkKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A link for readers of one tenant. It ends at a midnight, so that the same page has the same
     * link all day.
     *
     * @param path absolute, without query
     * @return path and query {@code t} (tenant), {@code e} (expiry, epoch seconds), {@code s}
     *     (signature)
     */
    public URI sign(String path, String tenant) {
        return sign(path, tenant, clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.DAYS));
    }

    /** The same with an expiry of its own: a link on a signed page must not outlive that page. */
    public URI sign(String path, String tenant, Instant expires) {
        long seconds = expires.getEpochSecond();
        String signature = signature(path, tenant, seconds);
        return URI.create(path + "?t=" + tenant + "&e=" + seconds + "&s=" + signature);
    }

    /**
     * Checks what came with a path as its query; whatever {@link #sign} does not write is forged.
     */
    public Validity check(String path, Map<String, String> query) {
        String expires = query.getOrDefault("e", "");
        return expires.matches("[1-9][0-9]{0,11}")
                ? check(
                        path,
                        query.getOrDefault("t", ""),
                        Long.parseLong(expires),
                        query.getOrDefault("s", ""))
                : Validity.FORGED;
    }

    /** Checks what came with a path. */
    public Validity check(String path, String tenant, long expires, String signature) {
        byte[] right = signature(path, tenant, expires).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8))) {
            return Validity.FORGED;
        }
        return expires < clock.instant().getEpochSecond() ? Validity.EXPIRED : Validity.VALID;
    }

    private String signature(String path, String tenant, long expires) {
        String signed = path + "\n" + tenant + "\n" + expires;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    /** What a link is good for. */
    public enum Validity {
        VALID,
        EXPIRED,
        FORGED
    }
}
