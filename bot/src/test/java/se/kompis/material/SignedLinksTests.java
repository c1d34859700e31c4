package se.kompis.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that open a page without sign-in. */
class SignedLinksTests {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir private Path data;
    private LinkKey key;

    @BeforeEach
    void makeKey() throws Exception {
        key = new LinkKey(new MaterialProperties(data, null), new SecureRandom());
    }

    private SignedLinks at(Instant time) {
        return new SignedLinks(key, Clock.fixed(time, ZoneOffset.UTC));
    }

    private SignedLinks.Validity check(SignedLinks links, URI link) {
        String[] query = link.getQuery().split("[&=]", -1);
        return links.check(link.getPath(), query[1], Long.parseLong(query[3]), query[5]);
    }

    @Test
    void openForNinetyDays() {
        URI link = at(NOW).sign("/source/m/1/0/0-9", "storkoping");
        assertThat(check(at(NOW), link)).isEqualTo(SignedLinks.Validity.VALID);
        assertThat(check(at(NOW.plus(Duration.ofDays(89))), link))
                .isEqualTo(SignedLinks.Validity.VALID);
        assertThat(check(at(NOW.plus(Duration.ofDays(91))), link))
                .isEqualTo(SignedLinks.Validity.EXPIRED);
    }

    @Test
    void isTheSameAllDay() {
        assertThat(at(NOW).sign("/a", "t")).isEqualTo(at(NOW.plusSeconds(3_600)).sign("/a", "t"));
    }

    @Test
    void endsWithAnyChange() {
        SignedLinks links = at(NOW);
        String link = links.sign("/source/m/1/0/0-9", "storkoping").toString();
        assertThat(check(links, URI.create(link.replace("/0-9", "/0-8"))))
                .isEqualTo(SignedLinks.Validity.FORGED);
        assertThat(check(links, URI.create(link.replace("storkoping", "lillkoping"))))
                .isEqualTo(SignedLinks.Validity.FORGED);
        assertThat(check(links, URI.create(link.replace("e=1", "e=2"))))
                .isEqualTo(SignedLinks.Validity.FORGED);
    }

    @Test
    void survivesARestartWithTheSameKey() throws Exception {
        URI link = at(NOW).sign("/a", "t");
        LinkKey reread = new LinkKey(new MaterialProperties(data, null), new SecureRandom());
        SignedLinks after = new SignedLinks(reread, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(check(after, link)).isEqualTo(SignedLinks.Validity.VALID);
    }
}
