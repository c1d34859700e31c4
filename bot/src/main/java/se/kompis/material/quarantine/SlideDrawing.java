package se.kompis.material.quarantine;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Draws a slide of a PPTX presentation with the quoted words marked. */
final class SlideDrawing {
    private SlideDrawing() {}

    /**
     * Draws a slide.
     *
     * @param number of the slide, from 1
     * @throws IOException when the file is damaged
     */
    static Drawing draw(Path file, int number, Quoted quoted) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XMLSlideShow show = new XMLSlideShow(parts)) {
            XSLFSlide slide = show.getSlides().get(number - 1);
            SlideFonts.settle(slide);
            SlideHighlight highlight = SlideHighlight.of(slide, quoted);
            BufferedImage picture = draw(slide, show.getPageSize());
            if (!highlight.found()) {
                return new Drawing(picture, false);
            }
            highlight.apply();
            List<Rectangle2D> boxes =
                    SlideHighlight.boxes(picture, draw(slide, show.getPageSize()));
            MarkerPen.mark(picture, boxes);
            return new Drawing(picture, !boxes.isEmpty());
        } catch (InvalidFormatException damaged) {
            throw new IOException("Not a presentation: " + file, damaged);
        }
    }

    private static BufferedImage draw(XSLFSlide slide, Dimension size) {
        double scale = Drawing.scale(size.width, size.height);
        BufferedImage picture =
                new BufferedImage(
                        Math.max(1, (int) Math.round(size.width * scale)),
                        Math.max(1, (int) Math.round(size.height * scale)),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        hint(graphics);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        slide.draw(graphics);
        graphics.dispose();
        return picture;
    }

    private static void hint(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(Drawable.IMAGE_RENDERER, new SlidePictures());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }
}
