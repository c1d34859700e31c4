package se.kompis.answer;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;

/** The topics of the programme, by which material and experts are found. */
@Component
public class Topics {
    private static final List<String> KEYS =
            List.of(
                    "leading-change",
                    "innovation",
                    "welfare-financing",
                    "welfare-technology",
                    "skills-supply",
                    "digital-work",
                    "e-services",
                    "digital-mail",
                    "open-data",
                    "geodata",
                    "smart-communities",
                    "urban-planning",
                    "benefits",
                    "information-security",
                    "continuity",
                    "data-protection",
                    "procurement",
                    "open-source",
                    "ai",
                    "automated-decisions",
                    "accessibility",
                    "inclusion",
                    "gender-equality",
                    "interoperability",
                    "cloud",
                    "democracy");

    private final Texts texts;

    Topics(Texts texts) {
        this.texts = texts;
    }

    /** Names by key, in the order of the alphabet. */
    public Map<String, String> names(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        Collator collator = Collator.getInstance(locale);
        KEYS.stream()
                .sorted(Comparator.comparing(key -> name(key, locale), collator))
                .forEach(key -> names.put(key, name(key, locale)));
        return names;
    }

    private String name(String key, Locale locale) {
        return texts.get(locale, "topic." + key);
    }
}
