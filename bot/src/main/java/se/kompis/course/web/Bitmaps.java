package se.kompis.course.web;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws SVG as PNG on white, wide enough for a chat on a good screen, and remembers the latest. */
@Component
class Bitmaps {
    private static final int WIDTH = 1200;
    private static final int TALLEST = 2400;
    private static final int REMEMBERED = 50;

    private final Map<String, Optional<byte[]>> drawn =
            new LinkedHashMap<>(REMEMBERED, .75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** One at a time: a drawing takes some milliseconds and much memory. Empty when it is none. */
    synchronized Optional<byte[]> draw(String svg) {
        return drawn.computeIfAbsent(svg, Bitmaps::drawNow);
    }

    private static Optional<byte[]> drawNow(String svg) {
        var stream = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(
                        new SVGLoader().load(stream, null, LoaderContext.createDefault()))
                .map(Bitmaps::draw);
    }

    private static byte[] draw(SVGDocument document) {
        FloatSize size = document.size();
        double scale = WIDTH / Math.max(size.width, 1f);
        int height = (int) Math.clamp(Math.ceil(size.height * scale), 1, TALLEST);
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        document.render((javax.swing.JComponent) null, graphics);
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
