package se.kompis.material.quarantine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Marks words on a picture as a marker pen would: on light ground the ink shows through
 * undiminished, on dark ground the colour is laid over it thinly.
 */
final class MarkerPen {
    /** The look's marker. */
    static final Color COLOUR = new Color(0xFFE08A);

    private static final double THIN = 0.4;
    private static final int DARK = 128;

    private MarkerPen() {}

    /** Marks boxes, given in pixels. */
    static void mark(BufferedImage picture, List<Rectangle2D> boxes) {
        BufferedImage stroke =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = stroke.createGraphics();
        pen.setColor(Color.WHITE);
        boxes.forEach(pen::fill);
        pen.dispose();
        boxes.forEach(box -> mark(picture, stroke, box.getBounds()));
    }

    /** Marks what the stroke covers within a box, once. */
    private static void mark(BufferedImage picture, BufferedImage stroke, Rectangle box) {
        Rectangle area = box.intersection(picture.getRaster().getBounds());
        boolean dark = isDark(picture, area);
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if ((stroke.getRGB(x, y) & 0xFF) != 0) {
                    picture.setRGB(x, y, marked(picture.getRGB(x, y), dark));
                    stroke.setRGB(x, y, 0xFF000000);
                }
            }
        }
    }

    private static boolean isDark(BufferedImage picture, Rectangle area) {
        long sum = 0;
        long count = 1;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                sum += (picture.getRGB(x, y) >> 8) & 0xFF;
                count++;
            }
        }
        return sum / count < DARK;
    }

    private static int marked(int rgb, boolean dark) {
        Color ground = new Color(rgb);
        return new Color(
                        marked(ground.getRed(), COLOUR.getRed(), dark),
                        marked(ground.getGreen(), COLOUR.getGreen(), dark),
                        marked(ground.getBlue(), COLOUR.getBlue(), dark))
                .getRGB();
    }

    private static int marked(int ground, int marker, boolean dark) {
        return dark ? (int) Math.round(ground * (1 - THIN) + marker * THIN) : ground * marker / 255;
    }
}
