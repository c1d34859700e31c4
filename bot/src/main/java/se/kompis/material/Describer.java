package se.kompis.material;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.Section;

/**
 * Says what can be said about a file: what its sender says, else what it says itself, else a guess.
 */
final class Describer {
    private Describer() {}

    static StoredVersion.Description describe(
            Document document, String fileName, MetadataOverrides overrides) {
        return new StoredVersion.Description(
                document.title().orElseGet(() -> title(fileName)),
                overrides.publisher().or(() -> property(document, Document.Properties.PUBLISHER)),
                overrides.licence().or(() -> property(document, Document.Properties.LICENCE)),
                overrides.language().orElseGet(() -> language(document)),
                overrides.versionDate().or(() -> date(document, Document.Properties.VERSION)),
                overrides.audience().isEmpty() ? keys(document, "audience") : overrides.audience(),
                overrides.topics().isEmpty() ? keys(document, "topics") : overrides.topics(),
                property(document, "level"),
                overrides.owner().or(() -> property(document, "owner")),
                overrides.reviewBy().or(() -> date(document, "review-by")),
                overrides.expires().or(() -> date(document, "expires")),
                Normalizer.normalize(fileName, Normalizer.Form.NFC));
    }

    /** A file name as a person would write it. */
    private static String title(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        String words =
                name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_-]+", " ").strip();
        return words.isEmpty() ? name : words;
    }

    private static Optional<String> property(Document document, String key) {
        return Optional.ofNullable(document.properties().get(key)).filter(it -> !it.isBlank());
    }

    private static Set<String> keys(Document document, String key) {
        return property(document, key).stream()
                .flatMap(joined -> Arrays.stream(joined.split("\\s*,\\s*")))
                .filter(it -> !it.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<LocalDate> date(Document document, String key) {
        return property(document, key).flatMap(Describer::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Language language(Document document) {
        return property(document, Document.Properties.LANGUAGE)
                .filter(tag -> tag.startsWith("sv") || tag.startsWith("en"))
                .map(Language::of)
                .orElseGet(() -> Language.detect(sample(document), Language.SWEDISH));
    }

    private static String sample(Document document) {
        return document.sections().stream()
                .map(Section::text)
                .limit(50)
                .collect(Collectors.joining("\n"));
    }
}
