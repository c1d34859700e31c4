package se.kompis.teams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.env.PropertyResolver;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app as an administrator of Teams uploads it: a zip with manifest, icons and the English
 * words, by the <a
 * href="https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema">manifest
 * schema</a>. The same settings make the same bytes.
 */
public final class AppPackage {
    /** What the file is called. */
    public static final String FILE_NAME = "kompis-teams.zip";

    private static final String SCHEMA =
            "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json";

    /** Raised whenever the manifest changes, or Teams keeps the old one. */
    private static final String VERSION = "1.0.0";

    private static final List<String> SCOPES = List.of("personal", "team", "groupChat");

    /** What the menu of the input line offers: keys of the bundle. */
    private static final List<String> COMMANDS = List.of("help", "settings", "mydata", "language");

    private final String bot;
    private final String app;
    private final String address;
    private final String privacy;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.shared();

    private AppPackage(String bot, String app, String address, String privacy, Texts texts) {
        this.bot = bot;
        this.app = app;
        this.address = address;
        this.privacy = privacy;
        this.texts = texts;
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
                bot,
                or(settings.getProperty("kompis.teams.package-id", ""), bot),
                address,
                or(settings.getProperty("kompis.teams.privacy-url", ""), address),
                texts);
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
            add(zip, "manifest.json", pretty(manifest()));
            add(zip, "en.json", pretty(english()));
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

    private Map<String, Object> manifest() {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("$schema", SCHEMA);
        manifest.put("manifestVersion", "1.25");
        manifest.put("version", VERSION);
        manifest.put("id", app);
        manifest.put("developer", developer());
        manifest.put("localizationInfo", localization());
        manifest.put("name", Map.of("short", word("name"), "full", word("fullName")));
        manifest.put("description", Map.of("short", word("short"), "full", word("full")));
        manifest.put("icons", Map.of("color", "color.png", "outline", "outline.png"));
        manifest.put("accentColor", "#0E5A63");
        manifest.put("bots", List.of(bot()));
        manifest.put("permissions", List.of("identity", "messageTeamMembers"));
        manifest.put("validDomains", List.of(URI.create(address).getHost()));
        return manifest;
    }

    private Map<String, Object> developer() {
        return Map.of(
                "name", word("name"),
                "websiteUrl", address,
                "privacyUrl", privacy,
                "termsOfUseUrl", privacy);
    }

    private static Map<String, Object> localization() {
        return Map.of(
                "defaultLanguageTag",
                "sv",
                "additionalLanguages",
                List.of(Map.of("languageTag", "en", "file", "en.json")));
    }

    private Map<String, Object> bot() {
        return Map.of(
                "botId",
                bot,
                "scopes",
                SCOPES,
                "supportsFiles",
                true,
                "isNotificationOnly",
                false,
                "commandLists",
                List.of(Map.of("scopes", SCOPES, "commands", commands())));
    }

    private List<Map<String, String>> commands() {
        return COMMANDS.stream()
                .map(name ->
                        Map.of(
                                "title", word("command." + name),
                                "description", word("command." + name + ".description")))
                .toList();
    }

    private Map<String, String> english() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "$schema",
                SCHEMA.replace("MicrosoftTeams.schema", "MicrosoftTeams.Localization.schema"));
        Stream.of(
                        Map.entry("name.short", "name"),
                        Map.entry("name.full", "fullName"),
                        Map.entry("description.short", "short"),
                        Map.entry("description.full", "full"))
                .forEach(entry -> words.put(entry.getKey(), inEnglish(entry.getValue())));
        for (int i = 0; i < COMMANDS.size(); i++) {
            String place = "bots[0].commandLists[0].commands[" + i + "].";
            String key = "command." + COMMANDS.get(i);
            words.put(place + "title", inEnglish(key));
            words.put(place + "description", inEnglish(key + ".description"));
        }
        return words;
    }

    private String word(String key) {
        return word(Participant.SWEDISH, key);
    }

    private String inEnglish(String key) {
        return word(Participant.ENGLISH, key);
    }

    private String word(Locale locale, String key) {
        return texts.get(locale, "teams.app." + key);
    }
}
