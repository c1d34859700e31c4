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
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.Quotation;

/**
 * Makes and checks the links that open a source at its place, for people who are signed in nowhere. A link
 * carries a signature over material version, tenant, place and expiry, and nobody's name.
 */
@Component
public class SourceLinks {
    private static final Duration LIFETIME = Duration.ofDays(90);

    private final LinkKey key;
    private final Clock clock;

    SourceLinks(LinkKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A link to quoted words, for readers of one tenant; absolute path and query. */
    public URI to(Quotation quotation, String tenant) {
        var passage = quotation.passage();
        return to(
                new SourcePlace(
                        passage.material().id(),
                        passage.material().version(),
                        passage.section(),
                        quotation.start(),
                        quotation.end(),
                        tenant));
    }

    /** A link to a place. It ends at a midnight, so that the same place has the same link all day. */
    public URI to(SourcePlace place) {
        long expires =
                clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.DAYS).getEpochSecond();
        return URI.create(
                path(place) + "?t=" + place.tenant() + "&e=" + expires + "&s=" + sign(place, expires));
    }

    private static String path(SourcePlace place) {
        return "/source/%s/%d/%d/%d-%d"
                .formatted(
                        place.material().value(),
                        place.version(),
                        place.section(),
                        place.start(),
                        place.end());
    }

    /**
     * Checks what came with a link.
     *
     * @return what the link is good for: expired and forged links differ only in what the page says
     */
    public Validity check(SourcePlace place, long expires, String signature) {
        byte[] right = sign(place, expires).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8))) {
            return Validity.FORGED;
        }
        return Instant.ofEpochSecond(expires).isBefore(clock.instant())
                ? Validity.EXPIRED
                : Validity.VALID;
    }

    private String sign(SourcePlace place, long expires) {
        String signed = path(place) + "\n" + place.tenant() + "\n" + expires;
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

    /**
     * A span of a material's version, and for which tenant's readers it was opened.
     *
     * @param section ordinal, from 0
     * @param start offset in the section's text, UTF-16 code units
     * @param end offset after the last character
     */
    public record SourcePlace(
            MaterialId material, int version, int section, int start, int end, String tenant) {

        /** A place as a link spells it; empty when it is none. */
        public static Optional<SourcePlace> of(
                String material, int version, int section, String span, String tenant) {
            String[] ends = span.split("-", 2);
            boolean numbers = ends.length == 2 && span.matches("\\d{1,9}-\\d{1,9}");
            return numbers && !material.isBlank()
                    ? Optional.of(
                            new SourcePlace(
                                    new MaterialId(material),
                                    version,
                                    section,
                                    Integer.parseInt(ends[0]),
                                    Integer.parseInt(ends[1]),
                                    tenant))
                    : Optional.empty();
        }
    }
}
