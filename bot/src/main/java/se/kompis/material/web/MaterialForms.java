package se.kompis.material.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.StoredVersion;

/** What is said about a version, as a form and back. */
@Component
class MaterialForms {
    private static final int LONGEST = 300;
    private static final List<String> AUDIENCES = List.of("politician", "official", "key-person");
    private static final List<String> LEVELS = List.of("beginner", "practising", "leading");
    private static final List<String> TOPICS =
            List.of(
                    "accessibility",
                    "ai",
                    "automated-decisions",
                    "benefits",
                    "cloud",
                    "continuity",
                    "data-protection",
                    "democracy",
                    "digital-mail",
                    "digital-work",
                    "e-services",
                    "gender-equality",
                    "geodata",
                    "inclusion",
                    "information-security",
                    "innovation",
                    "interoperability",
                    "leading-change",
                    "open-data",
                    "open-source",
                    "procurement",
                    "skills-supply",
                    "smart-communities",
                    "urban-planning",
                    "welfare-financing",
                    "welfare-technology");

    private final Texts texts;

    MaterialForms(Texts texts) {
        this.texts = texts;
    }

    /** Something to choose. */
    record Choice(String value, String name, boolean chosen) {}

    /** The form, filled in. */
    record MaterialForm(
            StoredVersion.Description about,
            List<Choice> languages,
            List<Choice> levels,
            List<Choice> audiences,
            List<Choice> topics) {}

    MaterialForm of(StoredVersion.Description about, Locale locale) {
        Set<String> topics = new LinkedHashSet<>(TOPICS);
        topics.addAll(about.topics());
        return new MaterialForm(
                about,
                choices(
                        "material.language.",
                        List.of("sv", "en"),
                        Set.of(about.language().tag()),
                        locale),
                choices(
                        "admin.level.",
                        LEVELS,
                        about.level().stream().collect(Collectors.toSet()),
                        locale),
                choices("admin.audience.", AUDIENCES, about.audience(), locale),
                choices("topic.", topics, about.topics(), locale));
    }

    private List<Choice> choices(
            String prefix, Iterable<String> values, Set<String> chosen, Locale locale) {
        Stream.Builder<Choice> choices = Stream.builder();
        for (String value : values) {
            String name = texts.getOr(locale, prefix + value, value);
            choices.add(new Choice(value, name, chosen.contains(value)));
        }
        return choices.build().toList();
    }

    /** What was filled in; what is not understood stays as it was. */
    StoredVersion.Description read(
            MultiValueMap<String, String> values, StoredVersion.Description before) {
        return new StoredVersion.Description(
                text(values, "title").orElse(before.title()),
                text(values, "publisher"),
                text(values, "licence"),
                Language.of(text(values, "language").orElse(before.language().tag())),
                date(values, "versionDate", before.versionDate()),
                keys(values, "audience"),
                keys(values, "topic"),
                text(values, "level"),
                text(values, "owner"),
                date(values, "reviewBy", before.reviewBy()),
                date(values, "expires", before.expires()),
                before.fileName());
    }

    private static Optional<String> text(MultiValueMap<String, String> values, String key) {
        return Optional.ofNullable(values.getFirst(key))
                .map(it -> it.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(LONGEST, it.length())));
    }

    private static Optional<LocalDate> date(
            MultiValueMap<String, String> values, String key, Optional<LocalDate> before) {
        try {
            return text(values, key).map(LocalDate::parse);
        } catch (DateTimeException unclear) {
            return before;
        }
    }

    private static Set<String> keys(MultiValueMap<String, String> values, String key) {
        return values.getOrDefault(key, List.of()).stream()
                .filter(it -> it.matches("[a-z0-9-]{1,40}"))
                .collect(Collectors.toSet());
    }
}
