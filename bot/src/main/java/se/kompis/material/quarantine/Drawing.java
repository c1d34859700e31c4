package se.kompis.material.quarantine;

import java.awt.image.BufferedImage;

/**
 * A page or slide as a picture.
 *
 * @param marked whether the quoted words were found and marked on it
 */
record Drawing(BufferedImage picture, boolean marked) {
    /** Sharp on a wide screen, and readable when a phone zooms in. */
    private static final double WIDTH = 1_500;

    private static final double MAX_HEIGHT = 2_400;

    /** Beyond that, small print turns into a poster. */
    private static final double MAX_SCALE = 4;

    /**
     * How many pixels a point becomes. No picture is larger than 1,500 by 2,400 pixels, whatever
     * size the page says it has.
     */
    static double scale(double width, double height) {
        return Math.min(MAX_SCALE, Math.min(WIDTH / width, MAX_HEIGHT / height));
    }
}
