package se.kompis.material.quarantine;

import java.io.IOException;
import org.apache.poi.sl.draw.BitmapImageRenderer;

/**
 * Draws the bitmaps on a slide and leaves out vector pictures, for which POI would need renderers
 * that are not here; PowerPoint stores a bitmap beside each SVG, and POI takes that next. It
 * extends POI's renderer, since POI looks for others only where a hint's renderer declines.
 */
final class SlidePictures extends BitmapImageRenderer {

    @Override
    public boolean canRender(String contentType) {
        return true;
    }

    @Override
    public void loadImage(byte[] data, String contentType) throws IOException {
        if (!super.canRender(contentType)) {
            throw new IOException("Not drawn: " + contentType);
        }
        super.loadImage(data, contentType);
    }
}
