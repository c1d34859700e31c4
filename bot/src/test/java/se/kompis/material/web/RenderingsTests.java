package se.kompis.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingsTests {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:15:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private static Renderings.Painting drawing(boolean marked) {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        return png -> {
            ImageIO.write(picture, "png", png.toFile());
            return marked;
        };
    }

    private static void age(PageImage image, int days) throws IOException {
        Instant then = CLOCK.instant().minusSeconds(days * 86_400L);
        Files.setLastModifiedTime(image.file(), FileTime.from(then));
    }

    @Test
    void remembersWhetherTheWordsAreMarked() throws Exception {
        Renderings renderings = new Renderings(folder, CLOCK, 1_000_000);
        renderings.keep("a", drawing(true));
        renderings.keep("b", drawing(false));
        assertThat(renderings.find("a").orElseThrow().marked()).isTrue();
        assertThat(renderings.find("b").orElseThrow().marked()).isFalse();
        assertThat(renderings.find("c")).isEmpty();
        assertThat(PngSize.of(renderings.find("a").orElseThrow().file()))
                .isEqualTo(new PngSize(300, 200));
    }

    @Test
    void dropsWhatWasNotLookedAtForLongestWhenThereIsTooMuch() throws Exception {
        Renderings measure = new Renderings(folder, CLOCK, Long.MAX_VALUE);
        PageImage old = measure.keep("old", drawing(true));
        PageImage used = measure.keep("used", drawing(true));
        age(old, 3);
        age(used, 5);
        assertThat(measure.find("used")).as("looking at it makes it young").isPresent();

        long size = Files.size(old.file());
        Renderings small = new Renderings(folder, CLOCK, 2 * size);
        small.keep("new", drawing(true));
        assertThat(small.find("old")).isEmpty();
        assertThat(small.find("used")).isPresent();
        assertThat(small.find("new")).isPresent();
    }

    @Test
    void keepsAPictureLargerThanTheBoundUntilTheNext() throws Exception {
        Renderings tiny = new Renderings(folder, CLOCK, 1);
        tiny.keep("first", drawing(true));
        assertThat(tiny.find("first")).isPresent();
        tiny.keep("second", drawing(true));
        assertThat(tiny.find("first")).isEmpty();
    }
}
