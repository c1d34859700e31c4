package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import se.kompis.conversation.Texts;
import se.kompis.web.TestBrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app that is uploaded in Teams. */
@TeamsTest
class AppPackageTests {
    @Autowired private Environment environment;
    @Autowired private Texts texts;
    @LocalServerPort private int port;

    private Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private Map<String, byte[]> entries() throws Exception {
        return entries(AppPackage.of(environment, texts).bytes());
    }

    private JsonNode json(String name) throws Exception {
        return JsonMapper.shared().readTree(entries().get(name));
    }

    @Test
    void isMadeFromTheSettings() throws Exception {
        JsonNode manifest = json("manifest.json");
        assertThat(manifest.path("id").stringValue("")).isEqualTo(FakeTeams.APP);
        assertThat(manifest.path("bots").path(0).path("botId").stringValue(""))
                .isEqualTo(FakeTeams.APP);
        assertThat(manifest.path("validDomains").path(0).stringValue(""))
                .isEqualTo("kompis.example");
        assertThat(manifest.path("description").path("short").stringValue(""))
                .contains("ordagranna")
                .hasSizeLessThanOrEqualTo(80);
        assertThat(json("en.json").path("description.short").stringValue(""))
                .contains("word for word")
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void hasIconsOfTheRightSize() throws Exception {
        assertThat(width("color.png")).isEqualTo(192);
        assertThat(width("outline.png")).isEqualTo(32);
    }

    private int width(String icon) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(entries().get(icon)));
        assertThat(image.getHeight()).isEqualTo(image.getWidth());
        return image.getWidth();
    }

    @Test
    void isTheSameByteForByteWhenNothingHasChanged() throws Exception {
        assertThat(AppPackage.of(environment, texts).bytes())
                .isEqualTo(AppPackage.of(environment, texts).bytes());
    }

    @Test
    void saysWhatHasToBeSetFirst() {
        MockEnvironment empty = new MockEnvironment();
        assertThatThrownBy(() -> AppPackage.of(empty, texts)).hasMessage("MICROSOFT_APP_ID");
        empty.setProperty("kompis.teams.app-id", "an-app");
        assertThatThrownBy(() -> AppPackage.of(empty, texts)).hasMessage("KOMPIS_PUBLIC_URL");
        empty.setProperty("kompis.public-url", "http://kompis.example");
        assertThatThrownBy(() -> AppPackage.of(empty, texts)).hasMessage("KOMPIS_PUBLIC_URL");
    }

    @Test
    void isNotHandedToJustAnybody() {
        TestBrowser visitor = new TestBrowser(port);
        visitor.page("/");
        HttpResponse<String> response = visitor.get("/admin/teams/kompis-teams.zip");
        assertThat(response.statusCode()).isIn(403, 404);
    }
}
