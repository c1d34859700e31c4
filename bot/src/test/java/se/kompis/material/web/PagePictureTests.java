package se.kompis.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.Originals;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import se.kompis.web.TestBrowser;

/** Pages and slides as pictures, with the quoted words marked. */
@ViewerTest
class PagePictureTests {
    private static final List<PdfFiles.Line> LINES =
            List.of(
                    new PdfFiles.Line("Ett beslut om digital utveck-", 100, 700),
                    new PdfFiles.Line("ling fattas av nämnden.", 100, 680),
                    new PdfFiles.Line("Sedan händer något annat.", 100, 640));

    private static final Color MARKER = new Color(0xFFE08A);

    private static final Rectangle LINE_TWO = new Rectangle(100, 675, 140, 16);
    private static final Rectangle LINE_THREE = new Rectangle(100, 635, 150, 16);

    @Autowired private Shelf shelf;
    @Autowired private SignedLinks links;
    @Autowired private Originals originals;

    private int port;
    private TestBrowser browser;

    @BeforeEach
    void open(@LocalServerPort int port) {
        this.port = port;
        browser = new TestBrowser(port);
    }

    private String link(Ingestion.Ingested ingested, String words) {
        SourcePlace place = shelf.place(ingested, words);
        return links.sign(place.path(), "national").toString();
    }

    private BufferedImage picture(String link) throws IOException, InterruptedException {
        Document page = Jsoup.parse(browser.get(link).body());
        URI address =
                URI.create("http://127.0.0.1:" + port + page.select("figure img").attr("src"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type")).hasValue("image/png");
            assertThat(response.headers().firstValue("cache-control").orElseThrow())
                    .contains("private");
            assertThat(response.headers().firstValue("x-robots-tag").orElseThrow())
                    .contains("noindex");
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(response.body()));
            assertThat(page.select("figure img").attr("width")).isEqualTo("" + picture.getWidth());
            assertThat(page.select("figure img").attr("height"))
                    .isEqualTo("" + picture.getHeight());
            return picture;
        }
    }

    /** The part of a box, in points from below, that has the marker's colour. */
    private static double marked(BufferedImage picture, Rectangle box) {
        double scale = picture.getWidth() / (double) PDRectangle.A4.getWidth();
        return share(
                picture,
                new Rectangle2D.Double(
                                box.x * scale,
                                picture.getHeight() - box.getMaxY() * scale,
                                box.width * scale,
                                box.height * scale)
                        .getBounds());
    }

    private static double share(BufferedImage picture, Rectangle box) {
        int count = 0;
        for (int y = box.y; y < box.getMaxY(); y++) {
            for (int x = box.x; x < box.getMaxX(); x++) {
                count += picture.getRGB(x, y) == MARKER.getRGB() ? 1 : 0;
            }
        }
        return count / (double) (box.width * box.height);
    }

    @Test
    void marksTheQuotedWordsOfAPdfPageAcrossAHyphenatedLine() throws Exception {
        Ingestion.Ingested ingested = shelf.put(PdfFiles.write(shelf.fresh("nämnd.pdf"), LINES));
        String link = link(ingested, "digital utveckling fattas av nämnden.");
        BufferedImage picture = picture(link);
        assertThat(picture.getWidth()).isEqualTo(1_500);
        assertThat(marked(picture, new Rectangle(185, 697, 90, 12))).isGreaterThan(0.5);
        assertThat(marked(picture, LINE_TWO)).isGreaterThan(0.5);
        assertThat(marked(picture, new Rectangle(100, 697, 70, 12))).isZero();
        assertThat(marked(picture, LINE_THREE)).isZero();

        Document page = browser.page(link);
        assertThat(page.select("figcaption").text()).contains("De citerade orden är markerade.");
        assertThat(page.select("article mark").text())
                .isEqualTo("digital utveckling fattas av nämnden.");
        assertThat(page.select("mark[autofocus]")).as("the picture comes first").isEmpty();
        assertThat(page.select("dl").text()).contains("Plats Sida 1");
        assertThat(page.select("article").text()).contains("Texten på sidan 1", "Sedan händer");
    }

    @Test
    void marksTheRightOneOfTheSameWords() throws Exception {
        List<PdfFiles.Line> twice =
                List.of(
                        new PdfFiles.Line("Kommunen äger frågan.", 100, 700),
                        new PdfFiles.Line("Så var det inte förr i tiden alls.", 100, 640),
                        new PdfFiles.Line("Kommunen äger frågan.", 100, 580));
        Ingestion.Ingested ingested = shelf.put(PdfFiles.write(shelf.fresh("dubbel.pdf"), twice));
        SourcePlace first = shelf.place(ingested, "Kommunen äger frågan.");
        String text = ingested.document().sections().getFirst().text();
        int second = text.lastIndexOf("Kommunen äger frågan.");
        SourcePlace place =
                new SourcePlace(
                        first.material(), 1, 0, second, second + first.end() - first.start());
        BufferedImage picture = picture(links.sign(place.path(), "national").toString());
        assertThat(marked(picture, new Rectangle(100, 577, 140, 12))).isGreaterThan(0.5);
        assertThat(marked(picture, new Rectangle(100, 697, 140, 12))).isZero();
    }

    @Test
    void marksTurnedPagesAndPagesWithCutMarginsWhereTheWordsAreSeen() throws Exception {
        PDPage turned = new PDPage(new PDRectangle(50, 40, 841, 595));
        turned.setRotation(90);
        Path file =
                PdfFiles.write(
                        shelf.fresh("liggande.pdf"),
                        turned,
                        new Matrix(0, 1, -1, 0, 0, 0),
                        List.of(new PdfFiles.Line("Texten står upp på en vänd sida.", 250, 140)));
        BufferedImage picture = picture(link(shelf.put(file), "står upp på en vänd sida."));
        double scale = picture.getWidth() / 595.0;
        assertThat(picture.getHeight()).isEqualTo((int) Math.round(841 * scale));
        Rectangle seen =
                new Rectangle2D.Double(150 * scale, 188 * scale, 140 * scale, 13 * scale)
                        .getBounds();
        assertThat(share(picture, seen)).isGreaterThan(0.5);
        Rectangle above =
                new Rectangle2D.Double(150 * scale, 150 * scale, 140 * scale, 30 * scale)
                        .getBounds();
        assertThat(share(picture, above)).isZero();
    }

    @Test
    void keepsHugePagesWithinBounds() throws Exception {
        Path file =
                PdfFiles.write(
                        shelf.fresh("affisch.pdf"),
                        new PDPage(new PDRectangle(14_400, 14_400)),
                        new Matrix(),
                        List.of(
                                new PdfFiles.Line(
                                        "En affisch med en enda liten mening.", 100, 700)));
        BufferedImage picture = picture(link(shelf.put(file), "en enda liten mening."));
        assertThat(picture.getWidth()).isEqualTo(1_500);
        assertThat(picture.getHeight()).isEqualTo(1_500);
    }

    @Test
    void showsTheTextWhenThePageCannotBeDrawn() throws Exception {
        List<PdfFiles.Line> line = List.of(new PdfFiles.Line("Filen går sönder sedan.", 100, 700));
        Ingestion.Ingested ingested = shelf.put(PdfFiles.write(shelf.fresh("trasig.pdf"), line));
        Files.writeString(originals.path(ingested.version().contentHash()), "no longer a PDF");
        String link = link(ingested, "går sönder sedan.");
        Document page = browser.page(link);
        assertThat(page.select("figure")).isEmpty();
        assertThat(page.select(".notice").text()).contains("kan inte visas som bild");
        assertThat(page.select("mark").text()).isEqualTo("går sönder sedan.");
        assertThat(browser.get(link.replace("?", "/page.png?")).statusCode()).isEqualTo(404);
    }

    @Test
    void drawsASlideWithTheWordsMarkedAlsoOnDarkGround() throws Exception {
        Path file = shelf.fresh("bilder.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            box(show.createSlide(), "Inledning till dagen", Color.WHITE, Color.BLACK);
            XSLFSlide slide = show.createSlide();
            box(slide, "Öppna data är till för alla. Det kostar lite.", Color.WHITE, Color.BLACK);
            XSLFSlide dark = show.createSlide();
            box(dark, "Ljus text på mörk grund syns också.", Color.BLUE.darker(), Color.WHITE);
            show.write(out);
            // POI's first drawing takes long on a busy machine; the viewer's patience is short.
            dark.draw(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics());
        }
        Ingestion.Ingested ingested = shelf.put(file);
        String link = link(ingested, "Öppna data är till för alla.");
        BufferedImage light = picture(link);
        assertThat(light.getWidth()).isEqualTo(1_500);
        double half = light.getWidth() / 720.0;
        Rectangle words =
                new Rectangle2D.Double(60 * half, 117 * half, 100 * half, 17 * half).getBounds();
        assertThat(share(light, words)).isGreaterThan(0.5);
        assertThat(browser.page(link).select("dl").text()).contains("Plats Bild 2");
        assertThat(browser.page(link).select("mark").text())
                .isEqualTo("Öppna data är till för alla.");

        BufferedImage plain = picture(link(ingested, "Inledning till dagen"));
        assertThat(share(plain, new Rectangle(0, 0, 1_500, 130))).isZero();

        BufferedImage night = picture(link(ingested, "Ljus text på mörk grund"));
        Color ground = new Color(night.getRGB((int) (55 * half), (int) (170 * half)));
        Color marked = new Color(night.getRGB((int) (100 * half), (int) (116 * half)));
        assertThat(marked.getRed()).isGreaterThan(ground.getRed() + 50);
        assertThat(marked.getRed()).as("white words stay legible").isLessThan(150);
    }

    private static void box(XSLFSlide slide, String words, Color ground, Color letters) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(50, 95, 600, 100));
        box.setFillColor(ground);
        XSLFTextRun run = box.addNewTextParagraph().addNewTextRun();
        run.setText(words);
        run.setFontSize(18.0);
        run.setFontColor(letters);
    }

    @Test
    void drawsAPageOnceAndKeepsIt(@Autowired se.kompis.material.MaterialProperties properties)
            throws IOException, UnreadableException, InterruptedException {
        List<PdfFiles.Line> line = List.of(new PdfFiles.Line("Bara en gång ritas sidan.", 90, 600));
        Ingestion.Ingested ingested = shelf.put(PdfFiles.write(shelf.fresh("en.pdf"), line));
        String link = link(ingested, "Bara en gång ritas sidan.");
        BufferedImage before = picture(link);
        Files.delete(originals.path(ingested.version().contentHash()));
        assertThat(picture(link).getWidth()).isEqualTo(before.getWidth());
        assertThat(properties.data().resolve("renderings"))
                .isDirectoryContaining("glob:**/" + ingested.version().contentHash() + "*");
    }
}
