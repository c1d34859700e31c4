package se.kompis.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled drawings as bitmaps. They are in target/screenshots, for people to look at. */
class BitmapsTests {
    private final Bitmaps bitmaps = new Bitmaps();

    static List<Path> drawings() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/courses"))) {
            return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void showWhatIsDrawn(Path drawing) throws Exception {
        byte[] png = bitmaps.draw(Files.readString(drawing)).orElseThrow();
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(drawing.getFileName() + ".png"), png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        long colours =
                IntStream.range(0, image.getHeight())
                        .flatMap(y -> IntStream.range(0, 1200).map(x -> image.getRGB(x, y)))
                        .distinct()
                        .limit(10)
                        .count();
        assertThat(colours).isEqualTo(10);
    }

    @Test
    void areNoneForWhatIsNoDrawing() {
        assertThat(bitmaps.draw("hej")).isEmpty();
    }
}
