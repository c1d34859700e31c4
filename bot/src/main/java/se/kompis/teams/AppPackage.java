package se.kompis.teams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.env.PropertyResolver;
import se.kompis.conversation.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app as an administrator of Teams uploads it: a zip with manifest, icons and the English
 * words. The same settings make the same bytes.
 */
public final class AppPackage {
    /** What the file is called. */
    public static final String FILE_NAME = "kompis-teams.zip";

    private final AppManifest manifest;
    private final JsonMapper json = JsonMapper.shared();

    private AppPackage(AppManifest manifest) {
        this.manifest = manifest;
    }

    /** Something that has to be set first. */
    public static final class IncompleteException extends Exception {
        private static final long serialVersionUID = 1L;

        private IncompleteException(String variable) {
            super(variable);
        }

        /** The environment variable. */
        public String variable() {
            return String.valueOf(getMessage());
        }
    }

    /** The app of this installation. */
    public static AppPackage of(PropertyResolver settings, Texts texts) throws IncompleteException {
        String bot = required(settings, "kompis.teams.app-id", "MICROSOFT_APP_ID");
        String address = required(settings, "kompis.public-url", "KOMPIS_PUBLIC_URL");
        if (!address.startsWith("https://")) {
            throw new IncompleteException("KOMPIS_PUBLIC_URL");
        }
        return new AppPackage(
                new AppManifest(
                        bot,
                        or(settings.getProperty("kompis.teams.package-id", ""), bot),
                        address,
                        or(settings.getProperty("kompis.teams.privacy-url", ""), address),
                        texts));
    }

    private static String required(PropertyResolver settings, String name, String variable)
            throws IncompleteException {
        String value = settings.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IncompleteException(variable);
        }
        return value;
    }

    private static String or(String value, String otherwise) {
        return value.isBlank() ? otherwise : value.strip();
    }

    /** The zip. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "manifest.json", pretty(manifest.content()));
            add(zip, "en.json", pretty(manifest.english()));
            add(zip, "color.png", icon("color.png"));
            add(zip, "outline.png", icon("outline.png"));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] icon(String name) throws IOException {
        try (InputStream icon = AppPackage.class.getResourceAsStream("/teams/" + name)) {
            if (icon == null) {
                throw new IOException("No icon " + name);
            }
            return icon.readAllBytes();
        }
    }

    private byte[] pretty(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }
}
