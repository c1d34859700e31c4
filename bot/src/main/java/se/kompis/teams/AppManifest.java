package se.kompis.teams;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;

/**
 * What the app says of itself, by the <a
 * href="https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema">manifest
 * schema</a>.
 *
 * @param bot the id of the bot's app registration
 * @param app the id of the Teams app
 * @param address where Kompis is
 * @param privacy where people read how their data is handled
 */
record AppManifest(String bot, String app, String address, String privacy, Texts texts) {
    private static final String SCHEMA =
            "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json";

    /** Raised whenever the manifest changes, or Teams keeps the old one. */
    private static final String VERSION = "1.0.0";

    private static final List<String> SCOPES = List.of("personal", "team", "groupChat");

    /** What the menu of the input line offers: keys of the bundle. */
    private static final List<String> COMMANDS = List.of("help", "settings", "mydata", "language");

    /** {@code manifest.json}, in Swedish. */
    Map<String, Object> content() {
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
        manifest.put("bots", List.of(botEntry()));
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

    private Map<String, Object> botEntry() {
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

    /** Its words in English, by their places in it. */
    Map<String, String> english() {
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
